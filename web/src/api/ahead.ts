/**
 * Routes that the pages already know and api/openapi.json does not describe yet: the archive and
 * receipts. Same shape as schema.d.ts; when the server describes them, this file goes.
 */
import type { components } from "./schema";

type Schemas = components["schemas"] & AheadSchemas;
interface Route<Reply, Body = undefined, Path = undefined> {
  parameters: { path: Path };
  requestBody: { content: { "application/json": Body } };
  responses: { 200: { content: { "application/json": Reply } } };
}

export interface AheadPaths {
  "/api/v1/entries/{entry_index}/receipt": {
    get: Route<Schemas["ReceiptView"], undefined, { entry_index: number }>;
  };
  "/api/v1/archive": { get: Route<Schemas["ArchiveView"]> };
  "/api/v1/archive/packages/{package_id}/verification": {
    post: Route<Schemas["PackageCheckView"], Schemas["CloseCommand"], { package_id: string }>;
  };
  "/api/v1/archive/rooms": { post: Route<Schemas["FactOutcome"], Schemas["RegisterRoom"]> };
  "/api/v1/archive/media": { post: Route<Schemas["FactOutcome"], Schemas["RegisterMedium"]> };
}

export interface AheadSchemas {
  ReceiptView: {
    entry_index: number;
    kind: string;
    sentence: string;
    recorded_at: number;
    encoded: string;
    salt_hex: string;
    leaf_hash_hex: string;
    path_hex: string[];
    checkpoint: string;
    verifier_key: string;
    tlog_proof: string;
  };
  Room: { room_id: string; title: string; address: string };
  Medium: {
    medium_id: string;
    inventory_no: string;
    title: string;
    kind: "directory";
    device_id: string;
    room_id: string;
    location: string;
    responsible: string;
    in_service_from: string;
    replace_by: string;
  };
  CopyState: "verified" | "damaged" | "missing";
  CopyView: {
    medium_id: string;
    medium_title: string;
    room_title: string;
    state: Schemas["CopyState"];
    written_at: number;
    checked_at: number;
    remark: string;
  };
  PackageView: {
    package_id: string;
    study_group_id: string;
    study_group_title: string;
    school_year_title: string;
    file_name: string;
    sha256_hex: string;
    size_bytes: number;
    tree_size: number;
    retain_until: string;
    summary_retain_until: string;
    state: "complete" | "incomplete";
    copies: Schemas["CopyView"][];
  };
  WaitingClassView: {
    study_group_id: string;
    study_group_title: string;
    closed_at: number;
    due_on: string;
    overdue: boolean;
  };
  ArchiveView: {
    packages: Schemas["PackageView"][];
    media: Schemas["Medium"][];
    rooms: Schemas["Room"][];
    waiting: Schemas["WaitingClassView"][];
    alarms: Schemas["ProblemItem"][];
  };
  CopyCheckView: {
    medium_id: string;
    medium_title: string;
    room_title: string;
    state: Schemas["CopyState"];
    remark: string;
    restored: boolean;
  };
  PackageCheckView: {
    package_id: string;
    state: "complete" | "incomplete";
    checked_at: number;
    copies: Schemas["CopyCheckView"][];
  };
  RegisterRoom: { command_id: string; title: string; address: string };
  RegisterMedium: {
    command_id: string;
    inventory_no: string;
    title: string;
    room_id: string;
    location: string;
    responsible: string;
    in_service_from: string;
    replace_by: string;
  };
}
