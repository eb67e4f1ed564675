import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilityDatasetsErrors,
  BetaObservabilityDatasetsListParams,
  BetaObservabilityDatasetsListRecordsParams,
  BetaObservabilityDatasetsListTasksParams,
} from "../../../operations/beta/observability/datasets.ts";
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
import { BetaObservabilityDatasetsRecords } from "./datasets/records.ts";

/** Collect records, import them, and export them. */
export class BetaObservabilityDatasets extends Resource {
  /** Read, judge, change and delete single records. */
  readonly records: BetaObservabilityDatasetsRecords = new BetaObservabilityDatasetsRecords(this.client);

  /**
   * Create a dataset.
   *
   * It is empty.
   *
   * `POST /v1/observability/datasets`
   */
  create(body: CreateDatasetRequest, options?: RequestOptions): Call<Dataset, BetaObservabilityDatasetsErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/observability/datasets", body: json(body) }, options);
  }

  /**
   * List datasets.
   *
   * `GET /v1/observability/datasets`
   */
  list(
    params?: BetaObservabilityDatasetsListParams,
    options?: RequestOptions,
  ): PageCall<Dataset, ListDatasetsResponse, BetaObservabilityDatasetsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/observability/datasets", query: query(params), redirects },
          options,
        ),
      (page, params) => ({
        items: page.datasets.results ?? [],
        next: page.datasets.next ? { page: (params.page ?? 1) + 1 } : undefined,
      }),
      options,
    );
  }

  /**
   * Read what is known of a dataset.
   *
   * Not its records; list those.
   *
   * `GET /v1/observability/datasets/{dataset_id}`
   *
   * @param dataset_id The dataset to act on.
   */
  fetch(dataset_id: string, options?: RequestOptions): Call<Dataset, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/datasets/${dataset_id}`, redirects },
      options,
    );
  }

  /**
   * Change the name or the description of a dataset.
   *
   * `PATCH /v1/observability/datasets/{dataset_id}`
   *
   * @param dataset_id The dataset to act on.
   */
  update(
    dataset_id: string,
    body: UpdateDatasetRequest,
    options?: RequestOptions,
  ): Call<Dataset, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/observability/datasets/${dataset_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a dataset.
   *
   * `DELETE /v1/observability/datasets/{dataset_id}`
   *
   * @param dataset_id The dataset to act on.
   */
  delete(dataset_id: string, options?: RequestOptions): Call<void, BetaObservabilityDatasetsErrors> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/observability/datasets/${dataset_id}` },
      options,
    );
  }

  /**
   * List the records of a dataset.
   *
   * `GET /v1/observability/datasets/{dataset_id}/records`
   *
   * @param dataset_id The dataset to act on.
   */
  listRecords(
    dataset_id: string,
    params?: BetaObservabilityDatasetsListRecordsParams,
    options?: RequestOptions,
  ): PageCall<DatasetRecord, ListDatasetRecordsResponse, BetaObservabilityDatasetsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          {
            method: "GET",
            path: path`/v1/observability/datasets/${dataset_id}/records`,
            query: query(params),
            redirects,
          },
          options,
        ),
      (page, params) => ({
        items: page.records.results ?? [],
        next: page.records.next ? { page: (params.page ?? 1) + 1 } : undefined,
      }),
      options,
    );
  }

  /**
   * Add a record to a dataset.
   *
   * `POST /v1/observability/datasets/{dataset_id}/records`
   *
   * @param dataset_id The dataset to act on.
   */
  createRecord(
    dataset_id: string,
    body: CreateDatasetRecordRequest,
    options?: RequestOptions,
  ): Call<DatasetRecord, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/observability/datasets/${dataset_id}/records`, body: json(body) },
      options,
    );
  }

  /**
   * Import the records of a campaign.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-campaign`
   *
   * @param dataset_id The dataset to act on.
   */
  importFromCampaign(
    dataset_id: string,
    body: ImportDatasetFromCampaignRequest,
    options?: RequestOptions,
  ): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/observability/datasets/${dataset_id}/imports/from-campaign`, body: json(body) },
      options,
    );
  }

  /**
   * Import completions from the explorer.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-explorer`
   *
   * @param dataset_id The dataset to act on.
   */
  importFromExplorer(
    dataset_id: string,
    body: ImportDatasetFromExplorerRequest,
    options?: RequestOptions,
  ): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/observability/datasets/${dataset_id}/imports/from-explorer`, body: json(body) },
      options,
    );
  }

  /**
   * Import the records of an uploaded file.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-file`
   *
   * @param dataset_id The dataset to act on.
   */
  importFromFile(
    dataset_id: string,
    body: ImportDatasetFromFileRequest,
    options?: RequestOptions,
  ): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/observability/datasets/${dataset_id}/imports/from-file`, body: json(body) },
      options,
    );
  }

  /**
   * Import conversations from the playground.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-playground`
   *
   * @param dataset_id The dataset to act on.
   */
  importFromPlayground(
    dataset_id: string,
    body: ImportDatasetFromPlaygroundRequest,
    options?: RequestOptions,
  ): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      {
        method: "POST",
        path: path`/v1/observability/datasets/${dataset_id}/imports/from-playground`,
        body: json(body),
      },
      options,
    );
  }

  /**
   * Import records of other datasets.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-dataset`
   *
   * @param dataset_id The dataset to act on.
   */
  importFromDatasetRecords(
    dataset_id: string,
    body: ImportDatasetFromDatasetRequest,
    options?: RequestOptions,
  ): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/observability/datasets/${dataset_id}/imports/from-dataset`, body: json(body) },
      options,
    );
  }

  /**
   * List the imports of a dataset.
   *
   * `GET /v1/observability/datasets/{dataset_id}/tasks`
   *
   * @param dataset_id The dataset to act on.
   */
  listTasks(
    dataset_id: string,
    params?: BetaObservabilityDatasetsListTasksParams,
    options?: RequestOptions,
  ): PageCall<DatasetImportTask, ListDatasetImportTasksResponse, BetaObservabilityDatasetsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          {
            method: "GET",
            path: path`/v1/observability/datasets/${dataset_id}/tasks`,
            query: query(params),
            redirects,
          },
          options,
        ),
      (page, params) => ({
        items: page.tasks.results ?? [],
        next: page.tasks.next ? { page: (params.page ?? 1) + 1 } : undefined,
      }),
      options,
    );
  }

  /**
   * Read how far an import has come.
   *
   * `GET /v1/observability/datasets/{dataset_id}/tasks/{task_id}`
   *
   * @param dataset_id The dataset to act on.
   * @param task_id The task to read.
   */
  fetchTask(
    dataset_id: string,
    task_id: string,
    options?: RequestOptions,
  ): Call<DatasetImportTask, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/datasets/${dataset_id}/tasks/${task_id}`, redirects },
      options,
    );
  }

  /**
   * Export a dataset as a JSONL file.
   *
   * The service makes the file and answers with an address to download it from, one record to a line.
   *
   * `GET /v1/observability/datasets/{dataset_id}/exports/to-jsonl`
   *
   * @param dataset_id The dataset to act on.
   */
  exportToJsonl(
    dataset_id: string,
    options?: RequestOptions,
  ): Call<ExportDatasetResponse, BetaObservabilityDatasetsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/datasets/${dataset_id}/exports/to-jsonl`, redirects },
      options,
    );
  }
}
