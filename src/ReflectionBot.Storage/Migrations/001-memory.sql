-- What is remembered of people. Every table but this one hangs on a person, and goes when the person goes.
-- Times are milliseconds since 1970 in UTC. Both SQLite and PostgreSQL read this file.
CREATE TABLE persons (
    person TEXT NOT NULL PRIMARY KEY,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    settings TEXT NOT NULL
);

CREATE INDEX persons_by_last_seen ON persons (last_seen);

-- Where a person's talk in a conversation stands.
CREATE TABLE talks (
    person TEXT NOT NULL REFERENCES persons ON DELETE CASCADE,
    conversation TEXT NOT NULL,
    revision BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (person, conversation)
);

-- What was said and what was replied; number is the talk's revision that the turn made.
CREATE TABLE turns (
    person TEXT NOT NULL REFERENCES persons ON DELETE CASCADE,
    conversation TEXT NOT NULL,
    turn TEXT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    said TEXT NOT NULL,
    reply TEXT NOT NULL,
    PRIMARY KEY (person, conversation, turn)
);

CREATE UNIQUE INDEX turns_in_order ON turns (person, conversation, number);

CREATE TABLE versions (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons ON DELETE CASCADE,
    guideline TEXT NOT NULL,
    section TEXT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    words BIGINT NOT NULL,
    description BIGINT NOT NULL,
    reflection BIGINT NOT NULL,
    evidence BIGINT NOT NULL,
    flags TEXT NOT NULL,
    blocks TEXT NOT NULL,
    links TEXT NOT NULL,
    notices TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE INDEX versions_by_section ON versions (person, section, number);

-- What a writer says the bot got wrong: a label (kind L, subject the sentence) or a flag (kind F, subject its code).
CREATE TABLE corrections (
    person TEXT NOT NULL REFERENCES persons ON DELETE CASCADE,
    section TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    was TEXT NOT NULL,
    says TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (person, section, kind, subject)
);

CREATE TABLE answers (
    person TEXT NOT NULL REFERENCES persons ON DELETE CASCADE,
    section TEXT NOT NULL,
    question TEXT NOT NULL,
    at BIGINT NOT NULL,
    answered BIGINT NOT NULL,
    text TEXT NOT NULL
);

CREATE INDEX answers_by_section ON answers (person, section);
