export { type Savable, type Saved, type SaveOptions, saveToFile } from "./save-to-file.js";
