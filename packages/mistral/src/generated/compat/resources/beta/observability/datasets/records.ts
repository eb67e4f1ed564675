import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../../models/errors.ts";
import * as operations from "../../../../operations/beta/observability/datasets/records.ts";
import type {
  DatasetRecord,
  DeleteDatasetRecordsRequest,
  UpdateDatasetRecordPayloadRequest,
  UpdateDatasetRecordPropertiesRequest,
} from "../../../../types/dataset-records.ts";
import type { JudgeDatasetRecordRequest, JudgeOutput } from "../../../../types/judges.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Read, judge, change and delete single records. */
export class BetaObservabilityDatasetsRecords extends SDKResource {
  /**
   * Delete many records at once.
   *
   * They may be of different datasets.
   *
   * `POST /v1/observability/dataset-records/bulk-delete`
   */
  bulkDelete(request: DeleteDatasetRecordsRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.bulkDelete(this.client(options), request), errors);
  }

  /**
   * Read a record.
   *
   * `GET /v1/observability/dataset-records/{dataset_record_id}`
   */
  fetch(request: BetaObservabilityDatasetsRecordsFetchRequest, options?: RequestOptions): Promise<DatasetRecord> {
    return answerOf(operations.fetch(this.client(options), request.datasetRecordId), errors);
  }

  /**
   * Delete a record.
   *
   * `DELETE /v1/observability/dataset-records/{dataset_record_id}`
   */
  delete(request: BetaObservabilityDatasetsRecordsDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.datasetRecordId), errors);
  }

  /**
   * Have a record judged, now.
   *
   * The judge is described in the request.
   *
   * `POST /v1/observability/dataset-records/{dataset_record_id}/live-judging`
   */
  judge(request: BetaObservabilityDatasetsRecordsJudgeRequest, options?: RequestOptions): Promise<JudgeOutput> {
    return answerOf(
      operations.judge(this.client(options), request.datasetRecordId, request.judgeDatasetRecordRequest),
      errors,
    );
  }

  /**
   * Replace the payload of a record.
   *
   * `PUT /v1/observability/dataset-records/{dataset_record_id}/payload`
   */
  updatePayload(
    request: BetaObservabilityDatasetsRecordsUpdatePayloadRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return answerOf(
      operations.updatePayload(
        this.client(options),
        request.datasetRecordId,
        request.updateDatasetRecordPayloadRequest,
      ),
      errors,
    );
  }

  /**
   * Replace the properties of a record.
   *
   * `PUT /v1/observability/dataset-records/{dataset_record_id}/properties`
   */
  updateProperties(
    request: BetaObservabilityDatasetsRecordsUpdatePropertiesRequest,
    options?: RequestOptions,
  ): Promise<void> {
    return answerOf(
      operations.updateProperties(
        this.client(options),
        request.datasetRecordId,
        request.updateDatasetRecordPropertiesRequest,
      ),
      errors,
    );
  }
}

export interface BetaObservabilityDatasetsRecordsFetchRequest {
  /**
   * The record to act on.
   *
   * @format uuid
   */
  datasetRecordId: string;
}

export interface BetaObservabilityDatasetsRecordsDeleteRequest {
  /**
   * The record to act on.
   *
   * @format uuid
   */
  datasetRecordId: string;
}

export interface BetaObservabilityDatasetsRecordsJudgeRequest {
  /**
   * The record to act on.
   *
   * @format uuid
   */
  datasetRecordId: string;
  judgeDatasetRecordRequest: JudgeDatasetRecordRequest;
}

export interface BetaObservabilityDatasetsRecordsUpdatePayloadRequest {
  /**
   * The record to act on.
   *
   * @format uuid
   */
  datasetRecordId: string;
  updateDatasetRecordPayloadRequest: UpdateDatasetRecordPayloadRequest;
}

export interface BetaObservabilityDatasetsRecordsUpdatePropertiesRequest {
  /**
   * The record to act on.
   *
   * @format uuid
   */
  datasetRecordId: string;
  updateDatasetRecordPropertiesRequest: UpdateDatasetRecordPropertiesRequest;
}
