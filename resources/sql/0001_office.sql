-- Schema 1. Dates are numbers yyyymmdd, instants milliseconds since 1970 (UTC), ids 16 bytes, decimals text with a point.
-- A dot is one operation: epoch number × 2^40 + n, both local to this file (the epoch table holds the ids that travel).

CREATE TABLE meta(key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

-- The ledger's own tables -------------------------------------------------------------------------------------------

CREATE TABLE device(i INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);
CREATE TABLE author(i INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);
CREATE TABLE scope(i INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, office BLOB NOT NULL, class TEXT NOT NULL, year INTEGER NOT NULL);
-- seen: the operations 1…seen of this epoch are in this file (the version vector).
CREATE TABLE epoch(i INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, device INTEGER, parent INTEGER, seen INTEGER NOT NULL DEFAULT 0);
CREATE TABLE command(i INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, label TEXT NOT NULL, at INTEGER NOT NULL,
                     author INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
CREATE TABLE op(dot INTEGER PRIMARY KEY, kind INTEGER NOT NULL, tbl INTEGER NOT NULL, row BLOB NOT NULL, scope INTEGER NOT NULL,
                author INTEGER NOT NULL, hlc INTEGER NOT NULL, command INTEGER, body BLOB NOT NULL);
CREATE INDEX op_row ON op(row);
-- Only groups with two candidates or more: the ordinary single one stands in the row's own _dots.
CREATE TABLE candidate(row BLOB NOT NULL, grp INTEGER NOT NULL, dot INTEGER NOT NULL, PRIMARY KEY(row, grp, dot)) WITHOUT ROWID;
CREATE TABLE superseded(row BLOB NOT NULL, grp INTEGER NOT NULL, dot INTEGER NOT NULL, PRIMARY KEY(row, grp, dot)) WITHOUT ROWID;
CREATE TABLE conflict(row BLOB NOT NULL, grp INTEGER NOT NULL, tbl INTEGER NOT NULL, PRIMARY KEY(row, grp)) WITHOUT ROWID;
-- The order of arrival here: an operation or a local event, each hashed with the one before, keyed per file.
CREATE TABLE audit(seq INTEGER PRIMARY KEY, dot INTEGER, at INTEGER NOT NULL, event TEXT, h BLOB NOT NULL);

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER op_no_update BEFORE UPDATE ON op BEGIN SELECT RAISE(ABORT, 'operations are never changed'); END;
CREATE TRIGGER op_no_delete BEFORE DELETE ON op BEGIN SELECT RAISE(ABORT, 'operations are never deleted'); END;

-- Synced tables: written by the reducer alone. Every column but the id may be empty, since a change may arrive before the
-- insert it belongs to. lineage ties the dated versions of one unit or position together; others point to the lineage.

CREATE TABLE unit(id BLOB PRIMARY KEY, lineage BLOB, code TEXT, name TEXT, parent BLOB, kind TEXT, valid_from INTEGER, valid_to INTEGER,
                  _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX unit_code ON unit(code);
CREATE INDEX unit_lineage ON unit(lineage);

CREATE TABLE position(id BLOB PRIMARY KEY, lineage BLOB, title TEXT, kind TEXT, level TEXT, valid_from INTEGER, valid_to INTEGER,
                      _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX position_title ON position(title);

CREATE TABLE employee(id BLOB PRIMARY KEY, nip TEXT, name TEXT, title_before TEXT, title_after TEXT, birth_place TEXT, birth_date INTEGER,
                      sex TEXT, status TEXT, tmt_cpns INTEGER, rank TEXT, grade TEXT,
                      _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX employee_nip ON employee(nip, _deleted);

CREATE TABLE placement(id BLOB PRIMARY KEY, employee BLOB, unit BLOB, position BLOB, appraiser BLOB, valid_from INTEGER, valid_to INTEGER,
                       _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX placement_employee ON placement(employee);
CREATE INDEX placement_unit ON placement(unit);

CREATE TABLE holiday(id BLOB PRIMARY KEY, day INTEGER, name TEXT, _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE plan(id BLOB PRIMARY KEY, placement BLOB, year INTEGER, approach TEXT, state TEXT,
                  _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX plan_placement ON plan(placement);

CREATE TABLE plan_item(id BLOB PRIMARY KEY, plan BLOB, number INTEGER, category TEXT, superior_text TEXT, text TEXT,
                       _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX plan_item_plan ON plan_item(plan);

CREATE TABLE indicator(id BLOB PRIMARY KEY, item BLOB, number INTEGER, aspect TEXT, text TEXT, target TEXT, target_high TEXT,
                       target_text TEXT, unit TEXT, direction TEXT, attainable_maximum INTEGER,
                       _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX indicator_item ON indicator(item);

CREATE TABLE realisation(id BLOB PRIMARY KEY, indicator BLOB, period TEXT, value TEXT, value_text TEXT, evidence TEXT, feedback TEXT,
                         _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX realisation_period ON realisation(period, indicator);

CREATE TABLE activity(id BLOB PRIMARY KEY, employee BLOB, day INTEGER, text TEXT, item INTEGER, aspect TEXT, quantity TEXT, unit TEXT,
                      evidence TEXT, replaces BLOB, _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX activity_employee ON activity(employee, day);

CREATE TABLE feedback(id BLOB PRIMARY KEY, employee BLOB, day INTEGER, giver TEXT, text TEXT, item INTEGER, replaces BLOB,
                      _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX feedback_employee ON feedback(employee, day);

CREATE TABLE rating(id BLOB PRIMARY KEY, placement BLOB, period TEXT, result TEXT, conduct TEXT, note TEXT, source TEXT, rated_by BLOB,
                    _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX rating_period ON rating(period, placement);

CREATE TABLE organisation(id BLOB PRIMARY KEY, unit BLOB, period TEXT, predicate TEXT, reason TEXT,
                          _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX organisation_period ON organisation(period, unit);

CREATE TABLE deviation(id BLOB PRIMARY KEY, unit BLOB, period TEXT, rule TEXT, reason TEXT,
                       _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX deviation_period ON deviation(period, unit);

-- An issued evaluation: never changed, only followed by a higher revision.
CREATE TABLE issue(id BLOB PRIMARY KEY, placement BLOB, period TEXT, revision INTEGER, source TEXT, predicate TEXT, pack TEXT, pack_hash BLOB,
                   body BLOB, content_hash BLOB, day INTEGER, _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX issue_period ON issue(period, placement);

CREATE TABLE decision(id BLOB PRIMARY KEY, subject BLOB, kind TEXT, content_hash BLOB, reason TEXT, user BLOB, signature BLOB, day INTEGER,
                      _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX decision_subject ON decision(subject);

CREATE TABLE document(id BLOB PRIMARY KEY, form TEXT, subject BLOB, period TEXT, revision INTEGER, fingerprint BLOB, file_hash BLOB, day INTEGER,
                      _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX document_subject ON document(subject, period, form);
CREATE INDEX document_file ON document(file_hash);
CREATE INDEX document_fingerprint ON document(fingerprint);

-- Nobody writes around the ledger: the door is open only while the reducer (or a migration) works.
CREATE TRIGGER unit_guard_insert BEFORE INSERT ON unit WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER unit_guard_update BEFORE UPDATE ON unit WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER unit_guard_delete BEFORE DELETE ON unit WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER position_guard_insert BEFORE INSERT ON position WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER position_guard_update BEFORE UPDATE ON position WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER position_guard_delete BEFORE DELETE ON position WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER employee_guard_insert BEFORE INSERT ON employee WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER employee_guard_update BEFORE UPDATE ON employee WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER employee_guard_delete BEFORE DELETE ON employee WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER placement_guard_insert BEFORE INSERT ON placement WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER placement_guard_update BEFORE UPDATE ON placement WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER placement_guard_delete BEFORE DELETE ON placement WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER holiday_guard_insert BEFORE INSERT ON holiday WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER holiday_guard_update BEFORE UPDATE ON holiday WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER holiday_guard_delete BEFORE DELETE ON holiday WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER plan_guard_insert BEFORE INSERT ON plan WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER plan_guard_update BEFORE UPDATE ON plan WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER plan_guard_delete BEFORE DELETE ON plan WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER plan_item_guard_insert BEFORE INSERT ON plan_item WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER plan_item_guard_update BEFORE UPDATE ON plan_item WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER plan_item_guard_delete BEFORE DELETE ON plan_item WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER indicator_guard_insert BEFORE INSERT ON indicator WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER indicator_guard_update BEFORE UPDATE ON indicator WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER indicator_guard_delete BEFORE DELETE ON indicator WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER realisation_guard_insert BEFORE INSERT ON realisation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER realisation_guard_update BEFORE UPDATE ON realisation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER realisation_guard_delete BEFORE DELETE ON realisation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER activity_guard_insert BEFORE INSERT ON activity WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER activity_guard_update BEFORE UPDATE ON activity WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER activity_guard_delete BEFORE DELETE ON activity WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER feedback_guard_insert BEFORE INSERT ON feedback WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER feedback_guard_update BEFORE UPDATE ON feedback WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER feedback_guard_delete BEFORE DELETE ON feedback WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER rating_guard_insert BEFORE INSERT ON rating WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER rating_guard_update BEFORE UPDATE ON rating WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER rating_guard_delete BEFORE DELETE ON rating WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER organisation_guard_insert BEFORE INSERT ON organisation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER organisation_guard_update BEFORE UPDATE ON organisation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER organisation_guard_delete BEFORE DELETE ON organisation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER deviation_guard_insert BEFORE INSERT ON deviation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER deviation_guard_update BEFORE UPDATE ON deviation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER deviation_guard_delete BEFORE DELETE ON deviation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER issue_guard_insert BEFORE INSERT ON issue WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER issue_guard_update BEFORE UPDATE ON issue WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER issue_guard_delete BEFORE DELETE ON issue WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER decision_guard_insert BEFORE INSERT ON decision WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER decision_guard_update BEFORE UPDATE ON decision WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER decision_guard_delete BEFORE DELETE ON decision WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER document_guard_insert BEFORE INSERT ON document WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER document_guard_update BEFORE UPDATE ON document WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER document_guard_delete BEFORE DELETE ON document WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
