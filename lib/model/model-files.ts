import * as v from 'valibot';
import { type HeadSpecs, parseHeadSpecs } from '../reading/head-specs';

/** Folder of the model inside the package. */
export const MODEL_FOLDER = 'models/attune-v0';

/** Reads a file of the package by its path without a leading slash; rejects where it is not there. */
export type Load = (path: string) => Promise<ArrayBuffer>;

/** Reads a JSON file of the model that holds an object. Rejects where it does not. */
export async function loadJson(load: Load, name: string): Promise<object> {
  const bytes = await load(`${MODEL_FOLDER}/${name}`);
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return v.parse(v.looseObject({}), json);
}

/** Temperatures and thresholds of the model's heads, and its emoji table. Rejects on a broken package. */
export async function loadHeadSpecs(load: Load): Promise<HeadSpecs> {
  const [labels, preprocess] = await Promise.all([
    loadJson(load, 'labels.json'),
    loadJson(load, 'preprocess.json'),
  ]);
  return parseHeadSpecs(labels, preprocess);
}
