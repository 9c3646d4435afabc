import type { Call } from "../call.js";
import type { Download } from "../download.js";
import { DownloadError } from "../errors.js";

export interface SaveOptions {
  overwrite?: boolean;
  resume?: boolean;
  maxBytes?: number;
  signal?: AbortSignal;
  onProgress?: (progress: { received: number; total: number | null }) => void;
}

export async function saveToFile(
  _download: Call<Download> | Download,
  _path: string,
  _options: SaveOptions = {},
): Promise<{ path: string; bytes: number; verified: boolean }> {
  throw new DownloadError("saveToFile is still to come", { operationId: "saveToFile" });
}
