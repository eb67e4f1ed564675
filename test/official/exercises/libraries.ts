import { expect } from "vitest";
import type { Exercises } from "./exercise.ts";

export const libraries: Exercises = {
  "beta.libraries.create": async ({ official }) => {
    const library = await official.beta.libraries.create({
      name: "Winds",
      description: "Of the Mediterranean",
      chunkSize: 512,
      ownerType: "Workspace",
    });
    expect(library).toMatchObject({ name: "Winds", chunkSize: 512, ownerType: "Workspace", nbDocuments: 0 });
  },

  "beta.libraries.list": async ({ official }) => {
    for (const name of ["One", "Two", "Three"]) await official.beta.libraries.create({ name });
    const first = await official.beta.libraries.list({ pageSize: 2 });
    expect([first.data.length, first.pagination?.hasMore]).toEqual([2, true]);
    const second = await official.beta.libraries.list({ pageSize: 2, pageToken: first.nextPageToken });
    expect(new Set([...first.data, ...second.data].map(({ name }) => name))).toEqual(new Set(["One", "Two", "Three"]));
    const found = await official.beta.libraries.list({ search: "two", filterOwnedByMe: true });
    expect(found.data.map(({ name }) => name)).toEqual(["Two"]);
  },

  "beta.libraries.get": async ({ official }) => {
    const made = await official.beta.libraries.create({ name: "Kept" });
    expect(await official.beta.libraries.get({ libraryId: made.id })).toEqual(made);
  },

  "beta.libraries.update": async ({ official }) => {
    const { id } = await official.beta.libraries.create({ name: "Before" });
    const updateLibraryRequest = { name: "After", description: "Renamed" };
    expect(await official.beta.libraries.update({ libraryId: id, updateLibraryRequest })).toMatchObject(
      updateLibraryRequest,
    );
    expect(await official.beta.libraries.get({ libraryId: id })).toMatchObject(updateLibraryRequest);
  },

  "beta.libraries.delete": async ({ official }) => {
    const { id } = await official.beta.libraries.create({ name: "Short-lived" });
    await official.beta.libraries.delete({ libraryId: id });
    await expect(official.beta.libraries.get({ libraryId: id })).rejects.toMatchObject({ statusCode: 404 });
  },
};
