/**
 * SQL for the records: tables with keys and checks for DuckDB, PostgreSQL and Spark SQL, rows to fill them, and a view
 * for each question of `haicap/aggregate`.
 *
 * @module
 */
export type { Day } from "./core/dates.js";
export type { Calendar } from "./lifecycle/calendar.js";
export { createTables, type CreateTablesOptions } from "./sql/create-tables.js";
export { createViews, type CreateViewsOptions, viewName } from "./sql/create-views.js";
export type { Dialect } from "./sql/dialect.js";
export { insertRows } from "./sql/insert-rows.js";
export { columnNames, rowsOf, type TableRow } from "./tables/rows.js";
export type { Cell, Column, ColumnType, Table, TableKind } from "./tables/table.js";
export { allTables, tablesOf } from "./tables/tables.js";
