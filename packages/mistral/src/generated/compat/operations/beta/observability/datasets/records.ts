import { encode, failures, json, path, reader, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { datasetRecordCodec, deleteDatasetRecordsRequestCodec } from "../../../../codecs/dataset-records.ts";
import { observabilityErrorCodec } from "../../../../codecs/errors.ts";
import { judgeDatasetRecordRequestCodec } from "../../../../codecs/judges.ts";
import type {
  DatasetRecord,
  DeleteDatasetRecordsRequest,
  UpdateDatasetRecordPayloadRequest,
  UpdateDatasetRecordPropertiesRequest,
} from "../../../../types/dataset-records.ts";
import type { ObservabilityError } from "../../../../types/errors.ts";
import type { JudgeDatasetRecordRequest, JudgeOutput } from "../../../../types/judges.ts";

/**
 * Delete many records at once.
 *
 * They may be of different datasets.
 *
 * `POST /v1/observability/dataset-records/bulk-delete`
 */
export function bulkDelete(
  client: Client,
  body: DeleteDatasetRecordsRequest,
  options?: RequestOptions,
): Call<void, BetaObservabilityDatasetsRecordsErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "POST",
      path: "/v1/observability/dataset-records/bulk-delete",
      body: json(encode(body, deleteDatasetRecordsRequestCodec)),
    },
    options,
  );
}

/**
 * Read a record.
 *
 * `GET /v1/observability/dataset-records/{dataset_record_id}`
 *
 * @param datasetRecordId The record to act on.
 */
export function fetch(
  client: Client,
  datasetRecordId: string,
  options?: RequestOptions,
): Call<DatasetRecord, BetaObservabilityDatasetsRecordsErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/dataset-records/${datasetRecordId}`, redirects },
    options,
    reader(datasetRecordCodec),
  );
}

/**
 * Delete a record.
 *
 * `DELETE /v1/observability/dataset-records/{dataset_record_id}`
 *
 * @param datasetRecordId The record to act on.
 */
function delete_(
  client: Client,
  datasetRecordId: string,
  options?: RequestOptions,
): Call<void, BetaObservabilityDatasetsRecordsErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "DELETE", path: path`/v1/observability/dataset-records/${datasetRecordId}` },
    options,
  );
}
export { delete_ as delete };

/**
 * Have a record judged, now.
 *
 * The judge is described in the request.
 *
 * `POST /v1/observability/dataset-records/{dataset_record_id}/live-judging`
 *
 * @param datasetRecordId The record to act on.
 */
export function judge(
  client: Client,
  datasetRecordId: string,
  body: JudgeDatasetRecordRequest,
  options?: RequestOptions,
): Call<JudgeOutput, BetaObservabilityDatasetsRecordsErrors> {
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
      path: path`/v1/observability/dataset-records/${datasetRecordId}/live-judging`,
      body: json(encode(body, judgeDatasetRecordRequestCodec)),
    },
    options,
  );
}

/**
 * Replace the payload of a record.
 *
 * `PUT /v1/observability/dataset-records/{dataset_record_id}/payload`
 *
 * @param datasetRecordId The record to act on.
 */
export function updatePayload(
  client: Client,
  datasetRecordId: string,
  body: UpdateDatasetRecordPayloadRequest,
  options?: RequestOptions,
): Call<void, BetaObservabilityDatasetsRecordsErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "PUT", path: path`/v1/observability/dataset-records/${datasetRecordId}/payload`, body: json(body) },
    options,
  );
}

/**
 * Replace the properties of a record.
 *
 * `PUT /v1/observability/dataset-records/{dataset_record_id}/properties`
 *
 * @param datasetRecordId The record to act on.
 */
export function updateProperties(
  client: Client,
  datasetRecordId: string,
  body: UpdateDatasetRecordPropertiesRequest,
  options?: RequestOptions,
): Call<void, BetaObservabilityDatasetsRecordsErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "PUT", path: path`/v1/observability/dataset-records/${datasetRecordId}/properties`, body: json(body) },
    options,
  );
}

/** What the operations of `beta.observability.datasets.records` answer when they fail, by status. */
export interface BetaObservabilityDatasetsRecordsErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
