import type { UnknownString } from "@tramontane/runtime";

export interface Ship {
  shipId: string;
  shipName: string;
  /** @format date-time */
  arrivedAt?: Date | null;
  cargo: Cargo[];
  /** Yours to name. */
  customFields?: { [key: string]: string };
}

export interface ShipInput {
  shipName: string;
  /** Never shown again. */
  captainPin?: string;
  cargo: Cargo[];
  /** Yours to name. */
  customFields?: { [key: string]: string };
}

export type Cargo = Container | Liquid | UnknownCargo;

/** A {@link Cargo} that this version of the client does not know. */
export interface UnknownCargo {
  cargoType: UnknownString;
  [key: string]: unknown;
}

export interface Container {
  cargoType: "container";
  /** @format date-time */
  packedAt: Date;
}

export interface Liquid {
  cargoType: "liquid";
  cubicMetres?: number;
}

export interface ShipPage {
  ships: Ship[];
  nextPageToken?: string | null;
}

export interface LogEntry {
  /** @format date-time */
  writtenAt: Date;
  text: string;
}

export interface Position {
  /** @format date-time */
  seenAt: Date;
  latitude: number;
  longitude: number;
}

export interface Visitor {
  fullName: string;
}

export interface Refusal {
  fullBerths: string[];
}
