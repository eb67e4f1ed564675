import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/observability/datasets.ts";
import type { BetaObservabilityDatasetsListParams } from "../../../operations/beta/observability/datasets.ts";
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

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Collect records, import them, and export them. */
export class BetaObservabilityDatasets extends SDKResource {
  /** Read, judge, change and delete single records. */
  readonly records: BetaObservabilityDatasetsRecords = new BetaObservabilityDatasetsRecords(this.client);

  /**
   * Create a dataset.
   *
   * It is empty.
   *
   * `POST /v1/observability/datasets`
   */
  create(request: CreateDatasetRequest, options?: RequestOptions): Promise<Dataset> {
    return answerOf(operations.create(this.client(options), request), errors);
  }

  /**
   * List datasets.
   *
   * `GET /v1/observability/datasets`
   */
  list(request?: BetaObservabilityDatasetsListParams, options?: RequestOptions): Promise<ListDatasetsResponse> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * Read what is known of a dataset.
   *
   * Not its records; list those.
   *
   * `GET /v1/observability/datasets/{dataset_id}`
   */
  fetch(request: BetaObservabilityDatasetsFetchRequest, options?: RequestOptions): Promise<Dataset> {
    return answerOf(operations.fetch(this.client(options), request.datasetId), errors);
  }

  /**
   * Change the name or the description of a dataset.
   *
   * `PATCH /v1/observability/datasets/{dataset_id}`
   */
  update(request: BetaObservabilityDatasetsUpdateRequest, options?: RequestOptions): Promise<Dataset> {
    return answerOf(operations.update(this.client(options), request.datasetId, request.updateDatasetRequest), errors);
  }

  /**
   * Delete a dataset.
   *
   * `DELETE /v1/observability/datasets/{dataset_id}`
   */
  delete(request: BetaObservabilityDatasetsDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.datasetId), errors);
  }

  /**
   * List the records of a dataset.
   *
   * `GET /v1/observability/datasets/{dataset_id}/records`
   */
  listRecords(
    request: BetaObservabilityDatasetsListRecordsRequest,
    options?: RequestOptions,
  ): Promise<ListDatasetRecordsResponse> {
    const { datasetId, ...params } = request;
    return answerOf(operations.listRecords(this.client(options), datasetId, params), errors);
  }

  /**
   * Add a record to a dataset.
   *
   * `POST /v1/observability/datasets/{dataset_id}/records`
   */
  createRecord(
    request: BetaObservabilityDatasetsCreateRecordRequest,
    options?: RequestOptions,
  ): Promise<DatasetRecord> {
    return answerOf(
      operations.createRecord(this.client(options), request.datasetId, request.createDatasetRecordRequest),
      errors,
    );
  }

  /**
   * Import the records of a campaign.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-campaign`
   */
  importFromCampaign(
    request: BetaObservabilityDatasetsImportFromCampaignRequest,
    options?: RequestOptions,
  ): Promise<DatasetImportTask> {
    return answerOf(
      operations.importFromCampaign(this.client(options), request.datasetId, request.importDatasetFromCampaignRequest),
      errors,
    );
  }

  /**
   * Import completions from the explorer.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-explorer`
   */
  importFromExplorer(
    request: BetaObservabilityDatasetsImportFromExplorerRequest,
    options?: RequestOptions,
  ): Promise<DatasetImportTask> {
    return answerOf(
      operations.importFromExplorer(this.client(options), request.datasetId, request.importDatasetFromExplorerRequest),
      errors,
    );
  }

  /**
   * Import the records of an uploaded file.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-file`
   */
  importFromFile(
    request: BetaObservabilityDatasetsImportFromFileRequest,
    options?: RequestOptions,
  ): Promise<DatasetImportTask> {
    return answerOf(
      operations.importFromFile(this.client(options), request.datasetId, request.importDatasetFromFileRequest),
      errors,
    );
  }

  /**
   * Import conversations from the playground.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-playground`
   */
  importFromPlayground(
    request: BetaObservabilityDatasetsImportFromPlaygroundRequest,
    options?: RequestOptions,
  ): Promise<DatasetImportTask> {
    return answerOf(
      operations.importFromPlayground(
        this.client(options),
        request.datasetId,
        request.importDatasetFromPlaygroundRequest,
      ),
      errors,
    );
  }

  /**
   * Import records of other datasets.
   *
   * The import runs on after the answer; read its task to see how far it has come.
   *
   * `POST /v1/observability/datasets/{dataset_id}/imports/from-dataset`
   */
  importFromDatasetRecords(
    request: BetaObservabilityDatasetsImportFromDatasetRecordsRequest,
    options?: RequestOptions,
  ): Promise<DatasetImportTask> {
    return answerOf(
      operations.importFromDatasetRecords(
        this.client(options),
        request.datasetId,
        request.importDatasetFromDatasetRequest,
      ),
      errors,
    );
  }

  /**
   * List the imports of a dataset.
   *
   * `GET /v1/observability/datasets/{dataset_id}/tasks`
   */
  listTasks(
    request: BetaObservabilityDatasetsListTasksRequest,
    options?: RequestOptions,
  ): Promise<ListDatasetImportTasksResponse> {
    const { datasetId, ...params } = request;
    return answerOf(operations.listTasks(this.client(options), datasetId, params), errors);
  }

  /**
   * Read how far an import has come.
   *
   * `GET /v1/observability/datasets/{dataset_id}/tasks/{task_id}`
   */
  fetchTask(request: BetaObservabilityDatasetsFetchTaskRequest, options?: RequestOptions): Promise<DatasetImportTask> {
    return answerOf(operations.fetchTask(this.client(options), request.datasetId, request.taskId), errors);
  }

  /**
   * Export a dataset as a JSONL file.
   *
   * The service makes the file and answers with an address to download it from, one record to a line.
   *
   * `GET /v1/observability/datasets/{dataset_id}/exports/to-jsonl`
   */
  exportToJsonl(
    request: BetaObservabilityDatasetsExportToJsonlRequest,
    options?: RequestOptions,
  ): Promise<ExportDatasetResponse> {
    return answerOf(operations.exportToJsonl(this.client(options), request.datasetId), errors);
  }
}

export interface BetaObservabilityDatasetsFetchRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
}

export interface BetaObservabilityDatasetsUpdateRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
  updateDatasetRequest: UpdateDatasetRequest;
}

export interface BetaObservabilityDatasetsDeleteRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
}

export interface BetaObservabilityDatasetsListRecordsRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
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

export interface BetaObservabilityDatasetsCreateRecordRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
  createDatasetRecordRequest: CreateDatasetRecordRequest;
}

export interface BetaObservabilityDatasetsImportFromCampaignRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
  importDatasetFromCampaignRequest: ImportDatasetFromCampaignRequest;
}

export interface BetaObservabilityDatasetsImportFromExplorerRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
  importDatasetFromExplorerRequest: ImportDatasetFromExplorerRequest;
}

export interface BetaObservabilityDatasetsImportFromFileRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
  importDatasetFromFileRequest: ImportDatasetFromFileRequest;
}

export interface BetaObservabilityDatasetsImportFromPlaygroundRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
  importDatasetFromPlaygroundRequest: ImportDatasetFromPlaygroundRequest;
}

export interface BetaObservabilityDatasetsImportFromDatasetRecordsRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
  importDatasetFromDatasetRequest: ImportDatasetFromDatasetRequest;
}

export interface BetaObservabilityDatasetsListTasksRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
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

export interface BetaObservabilityDatasetsFetchTaskRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
  /**
   * The task to read.
   *
   * @format uuid
   */
  taskId: string;
}

export interface BetaObservabilityDatasetsExportToJsonlRequest {
  /**
   * The dataset to act on.
   *
   * @format uuid
   */
  datasetId: string;
}
