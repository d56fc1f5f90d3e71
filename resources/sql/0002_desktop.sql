-- Schema 2: what the desktop program needs. Special expectations of a plan, the link of a result to the superior's, and what an
-- office sets (letterhead, emblem, place, paper, kind of period), all synced; then what stays in this file.

CREATE TABLE expectation(id BLOB PRIMARY KEY, plan BLOB, value TEXT, text TEXT, _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX expectation_plan ON expectation(plan);

CREATE TABLE setting(id BLOB PRIMARY KEY, name TEXT, text TEXT, bytes BLOB, _dots BLOB NOT NULL, _deleted INTEGER NOT NULL) WITHOUT ROWID;

ALTER TABLE plan_item ADD COLUMN superior_item BLOB;
-- What a printing says about the record itself, apart from where and when it is signed: two printings are compared by it.
ALTER TABLE document ADD COLUMN content BLOB;

CREATE TRIGGER expectation_guard_insert BEFORE INSERT ON expectation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER expectation_guard_update BEFORE UPDATE ON expectation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER expectation_guard_delete BEFORE DELETE ON expectation WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER setting_guard_insert BEFORE INSERT ON setting WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER setting_guard_update BEFORE UPDATE ON setting WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;
CREATE TRIGGER setting_guard_delete BEFORE DELETE ON setting WHEN NOT kinerja_door_open() BEGIN SELECT RAISE(ABORT, 'written around the ledger'); END;

-- What somebody typed and has not saved yet: local, by user, form and what it is about.
CREATE TABLE draft(user BLOB NOT NULL, form TEXT NOT NULL, subject BLOB NOT NULL, body BLOB NOT NULL, at INTEGER NOT NULL,
                   PRIMARY KEY(user, form, subject)) WITHOUT ROWID;

-- The list of people as screens page and search it: local, made out of employee, placement, unit and position, and made again
-- whenever it is behind. Row numbers ascend with the name, so that a search comes in the order of names without sorting. Tags are
-- words that nobody can type: one for each unit above, one for the status.
CREATE TABLE person(n INTEGER PRIMARY KEY, employee BLOB NOT NULL UNIQUE, nip TEXT NOT NULL, name TEXT NOT NULL, full_name TEXT NOT NULL,
                    sort_name TEXT NOT NULL, unit BLOB, unit_code TEXT NOT NULL, unit_name TEXT NOT NULL, position TEXT NOT NULL,
                    grade TEXT NOT NULL, grade_rank INTEGER NOT NULL, status TEXT NOT NULL, tags TEXT NOT NULL);
CREATE INDEX person_nip ON person(nip);
CREATE INDEX person_name ON person(sort_name);
CREATE INDEX person_unit ON person(unit_code, unit);
CREATE INDEX person_position ON person(position);
CREATE INDEX person_grade ON person(grade_rank);
CREATE INDEX person_status ON person(status);
CREATE VIRTUAL TABLE person_words USING fts5(name, nip, unit_name, position, tags, content='person', content_rowid='n', prefix='1 2 3 4', detail=none,
                                            tokenize="unicode61 remove_diacritics 2");
