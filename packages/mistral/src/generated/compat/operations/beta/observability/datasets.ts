import {
  encode,
  failures,
  json,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  datasetImportTaskCodec,
  importDatasetFromCampaignRequestCodec,
  importDatasetFromDatasetRequestCodec,
  importDatasetFromExplorerRequestCodec,
  importDatasetFromFileRequestCodec,
  importDatasetFromPlaygroundRequestCodec,
  listDatasetImportTasksResponseCodec,
} from "../../../codecs/dataset-imports.ts";
import { datasetRecordCodec, listDatasetRecordsResponseCodec } from "../../../codecs/dataset-records.ts";
import { datasetCodec, exportDatasetResponseCodec, listDatasetsResponseCodec } from "../../../codecs/datasets.ts";
import { observabilityErrorCodec } from "../../../codecs/errors.ts";
import type {
  DatasetImportTask,
  ImportDatasetFromCampaignRequest,
  ImportDatasetFromDatasetRequest,
  ImportDatasetFromExplorerRequest,
  ImportDatasetFromFileRequest,
  ImportDatasetFromPlaygroundRequest,
  ListDatasetImportTasksResponse,
} from "../../../types/dataset-imports.ts";
import type {
  CreateDatasetRecordRequest,
  DatasetRecord,
  ListDatasetRecordsResponse,
} from "../../../types/dataset-records.ts";
import type {
  CreateDatasetRequest,
  Dataset,
  ExportDatasetResponse,
  ListDatasetsResponse,
  UpdateDatasetRequest,
} from "../../../types/datasets.ts";
import type { ObservabilityError } from "../../../types/errors.ts";

/**
 * Create a dataset.
 *
 * It is empty.
 *
 * `POST /v1/observability/datasets`
 */
export function create(
  client: Client,
  body: CreateDatasetRequest,
  options?: RequestOptions,
): Call<Dataset, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "POST", path: "/v1/observability/datasets", body: json(body) },
    options,
    reader(datasetCodec),
  );
}

/**
 * List datasets.
 *
 * `GET /v1/observability/datasets`
 */
export function list(
  client: Client,
  params?: BetaObservabilityDatasetsListParams,
  options?: RequestOptions,
): Call<ListDatasetsResponse, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "GET",
      path: "/v1/observability/datasets",
      query: query({ page: params?.page, page_size: params?.pageSize, q: params?.q }),
      redirects,
    },
    options,
    reader(listDatasetsResponseCodec),
  );
}

export interface BetaObservabilityDatasetsListParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** Only datasets that match this text. */
  q?: string | null;
}

/**
 * Read what is known of a dataset.
 *
 * Not its records; list those.
 *
 * `GET /v1/observability/datasets/{dataset_id}`
 *
 * @param datasetId The dataset to act on.
 */
export function fetch(
  client: Client,
  datasetId: string,
  options?: RequestOptions,
): Call<Dataset, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/datasets/${datasetId}`, redirects },
    options,
    reader(datasetCodec),
  );
}

/**
 * Change the name or the description of a dataset.
 *
 * `PATCH /v1/observability/datasets/{dataset_id}`
 *
 * @param datasetId The dataset to act on.
 */
export function update(
  client: Client,
  datasetId: string,
  body: UpdateDatasetRequest,
  options?: RequestOptions,
): Call<Dataset, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "PATCH", path: path`/v1/observability/datasets/${datasetId}`, body: json(body) },
    options,
    reader(datasetCodec),
  );
}

/**
 * Delete a dataset.
 *
 * `DELETE /v1/observability/datasets/{dataset_id}`
 *
 * @param datasetId The dataset to act on.
 */
function delete_(
  client: Client,
  datasetId: string,
  options?: RequestOptions,
): Call<void, BetaObservabilityDatasetsErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "DELETE", path: path`/v1/observability/datasets/${datasetId}` },
    options,
  );
}
export { delete_ as delete };

/**
 * List the records of a dataset.
 *
 * `GET /v1/observability/datasets/{dataset_id}/records`
 *
 * @param datasetId The dataset to act on.
 */
export function listRecords(
  client: Client,
  datasetId: string,
  params?: BetaObservabilityDatasetsListRecordsParams,
  options?: RequestOptions,
): Call<ListDatasetRecordsResponse, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "GET",
      path: path`/v1/observability/datasets/${datasetId}/records`,
      query: query({ page: params?.page, page_size: params?.pageSize }),
      redirects,
    },
    options,
    reader(listDatasetRecordsResponseCodec),
  );
}

export interface BetaObservabilityDatasetsListRecordsParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
}

/**
 * Add a record to a dataset.
 *
 * `POST /v1/observability/datasets/{dataset_id}/records`
 *
 * @param datasetId The dataset to act on.
 */
export function createRecord(
  client: Client,
  datasetId: string,
  body: CreateDatasetRecordRequest,
  options?: RequestOptions,
): Call<DatasetRecord, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "POST", path: path`/v1/observability/datasets/${datasetId}/records`, body: json(body) },
    options,
    reader(datasetRecordCodec),
  );
}

/**
 * Import the records of a campaign.
 *
 * The import runs on after the answer; read its task to see how far it has come.
 *
 * `POST /v1/observability/datasets/{dataset_id}/imports/from-campaign`
 *
 * @param datasetId The dataset to act on.
 */
export function importFromCampaign(
  client: Client,
  datasetId: string,
  body: ImportDatasetFromCampaignRequest,
  options?: RequestOptions,
): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: path`/v1/observability/datasets/${datasetId}/imports/from-campaign`,
      body: json(encode(body, importDatasetFromCampaignRequestCodec)),
    },
    options,
    reader(datasetImportTaskCodec),
  );
}

/**
 * Import completions from the explorer.
 *
 * The import runs on after the answer; read its task to see how far it has come.
 *
 * `POST /v1/observability/datasets/{dataset_id}/imports/from-explorer`
 *
 * @param datasetId The dataset to act on.
 */
export function importFromExplorer(
  client: Client,
  datasetId: string,
  body: ImportDatasetFromExplorerRequest,
  options?: RequestOptions,
): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: path`/v1/observability/datasets/${datasetId}/imports/from-explorer`,
      body: json(encode(body, importDatasetFromExplorerRequestCodec)),
    },
    options,
    reader(datasetImportTaskCodec),
  );
}

/**
 * Import the records of an uploaded file.
 *
 * The import runs on after the answer; read its task to see how far it has come.
 *
 * `POST /v1/observability/datasets/{dataset_id}/imports/from-file`
 *
 * @param datasetId The dataset to act on.
 */
export function importFromFile(
  client: Client,
  datasetId: string,
  body: ImportDatasetFromFileRequest,
  options?: RequestOptions,
): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: path`/v1/observability/datasets/${datasetId}/imports/from-file`,
      body: json(encode(body, importDatasetFromFileRequestCodec)),
    },
    options,
    reader(datasetImportTaskCodec),
  );
}

/**
 * Import conversations from the playground.
 *
 * The import runs on after the answer; read its task to see how far it has come.
 *
 * `POST /v1/observability/datasets/{dataset_id}/imports/from-playground`
 *
 * @param datasetId The dataset to act on.
 */
export function importFromPlayground(
  client: Client,
  datasetId: string,
  body: ImportDatasetFromPlaygroundRequest,
  options?: RequestOptions,
): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: path`/v1/observability/datasets/${datasetId}/imports/from-playground`,
      body: json(encode(body, importDatasetFromPlaygroundRequestCodec)),
    },
    options,
    reader(datasetImportTaskCodec),
  );
}

/**
 * Import records of other datasets.
 *
 * The import runs on after the answer; read its task to see how far it has come.
 *
 * `POST /v1/observability/datasets/{dataset_id}/imports/from-dataset`
 *
 * @param datasetId The dataset to act on.
 */
export function importFromDatasetRecords(
  client: Client,
  datasetId: string,
  body: ImportDatasetFromDatasetRequest,
  options?: RequestOptions,
): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: path`/v1/observability/datasets/${datasetId}/imports/from-dataset`,
      body: json(encode(body, importDatasetFromDatasetRequestCodec)),
    },
    options,
    reader(datasetImportTaskCodec),
  );
}

/**
 * List the imports of a dataset.
 *
 * `GET /v1/observability/datasets/{dataset_id}/tasks`
 *
 * @param datasetId The dataset to act on.
 */
export function listTasks(
  client: Client,
  datasetId: string,
  params?: BetaObservabilityDatasetsListTasksParams,
  options?: RequestOptions,
): Call<ListDatasetImportTasksResponse, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "GET",
      path: path`/v1/observability/datasets/${datasetId}/tasks`,
      query: query({ page: params?.page, page_size: params?.pageSize }),
      redirects,
    },
    options,
    reader(listDatasetImportTasksResponseCodec),
  );
}

export interface BetaObservabilityDatasetsListTasksParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
}

/**
 * Read how far an import has come.
 *
 * `GET /v1/observability/datasets/{dataset_id}/tasks/{task_id}`
 *
 * @param datasetId The dataset to act on.
 * @param taskId The task to read.
 */
export function fetchTask(
  client: Client,
  datasetId: string,
  taskId: string,
  options?: RequestOptions,
): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/datasets/${datasetId}/tasks/${taskId}`, redirects },
    options,
    reader(datasetImportTaskCodec),
  );
}

/**
 * Export a dataset as a JSONL file.
 *
 * The service makes the file and answers with an address to download it from, one record to a line.
 *
 * `GET /v1/observability/datasets/{dataset_id}/exports/to-jsonl`
 *
 * @param datasetId The dataset to act on.
 */
export function exportToJsonl(
  client: Client,
  datasetId: string,
  options?: RequestOptions,
): Call<ExportDatasetResponse, BetaObservabilityDatasetsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/datasets/${datasetId}/exports/to-jsonl`, redirects },
    options,
    reader(exportDatasetResponseCodec),
  );
}

/** What the operations of `beta.observability.datasets` answer when they fail, by status. */
export interface BetaObservabilityDatasetsErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
