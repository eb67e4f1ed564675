import { Resource, json, path, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BetaObservabilityDatasetsRecordsErrors } from "../../../../operations/beta/observability/datasets/records.ts";
import type {
  DatasetRecord,
  DeleteDatasetRecordsRequest,
  UpdateDatasetRecordPayloadRequest,
  UpdateDatasetRecordPropertiesRequest,
} from "../../../../types/dataset-records.ts";
import type { JudgeDatasetRecordRequest, JudgeOutput } from "../../../../types/judges.ts";

/** Read, judge, change and delete single records. */
export class BetaObservabilityDatasetsRecords extends Resource {
  /**
   * Delete many records at once.
   *
   * They may be of different datasets.
   *
   * `POST /v1/observability/dataset-records/bulk-delete`
   */
  bulkDelete(
    body: DeleteDatasetRecordsRequest,
    options?: RequestOptions,
  ): Call<void, BetaObservabilityDatasetsRecordsErrors> {
    return requestNothing(
      this.client,
      { method: "POST", path: "/v1/observability/dataset-records/bulk-delete", body: json(body) },
      options,
    );
  }

  /**
   * Read a record.
   *
   * `GET /v1/observability/dataset-records/{dataset_record_id}`
   *
   * @param dataset_record_id The record to act on.
   */
  fetch(
    dataset_record_id: string,
    options?: RequestOptions,
  ): Call<DatasetRecord, BetaObservabilityDatasetsRecordsErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/dataset-records/${dataset_record_id}`, redirects },
      options,
    );
  }

  /**
   * Delete a record.
   *
   * `DELETE /v1/observability/dataset-records/{dataset_record_id}`
   *
   * @param dataset_record_id The record to act on.
   */
  delete(dataset_record_id: string, options?: RequestOptions): Call<void, BetaObservabilityDatasetsRecordsErrors> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/observability/dataset-records/${dataset_record_id}` },
      options,
    );
  }

  /**
   * Have a record judged, now.
   *
   * The judge is described in the request.
   *
   * `POST /v1/observability/dataset-records/{dataset_record_id}/live-judging`
   *
   * @param dataset_record_id The record to act on.
   */
  judge(
    dataset_record_id: string,
    body: JudgeDatasetRecordRequest,
    options?: RequestOptions,
  ): Call<JudgeOutput, BetaObservabilityDatasetsRecordsErrors> {
    return requestJson(
      this.client,
      {
        method: "POST",
        path: path`/v1/observability/dataset-records/${dataset_record_id}/live-judging`,
        body: json(body),
      },
      options,
    );
  }

  /**
   * Replace the payload of a record.
   *
   * `PUT /v1/observability/dataset-records/{dataset_record_id}/payload`
   *
   * @param dataset_record_id The record to act on.
   */
  updatePayload(
    dataset_record_id: string,
    body: UpdateDatasetRecordPayloadRequest,
    options?: RequestOptions,
  ): Call<void, BetaObservabilityDatasetsRecordsErrors> {
    return requestNothing(
      this.client,
      { method: "PUT", path: path`/v1/observability/dataset-records/${dataset_record_id}/payload`, body: json(body) },
      options,
    );
  }

  /**
   * Replace the properties of a record.
   *
   * `PUT /v1/observability/dataset-records/{dataset_record_id}/properties`
   *
   * @param dataset_record_id The record to act on.
   */
  updateProperties(
    dataset_record_id: string,
    body: UpdateDatasetRecordPropertiesRequest,
    options?: RequestOptions,
  ): Call<void, BetaObservabilityDatasetsRecordsErrors> {
    return requestNothing(
      this.client,
      {
        method: "PUT",
        path: path`/v1/observability/dataset-records/${dataset_record_id}/properties`,
        body: json(body),
      },
      options,
    );
  }
}
