-- An organisation as the tables of schema_10 keep it; never changed (src/store/frozen_test.cpp).
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)


--
-- Name: public; Type: SCHEMA; Schema: -; Owner: -
--



--
--



--
-- Name: letopis_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION letopis_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;




--
-- Name: absence_notices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE absence_notices (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    student_id bytea NOT NULL,
    from_on text NOT NULL COLLATE pg_catalog."C",
    to_on text NOT NULL COLLATE pg_catalog."C",
    cause text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    made_by bytea NOT NULL,
    made_at bigint NOT NULL,
    is_withdrawn bigint NOT NULL
);


--
-- Name: annual_marks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE annual_marks (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    student_id bytea NOT NULL,
    value bigint NOT NULL,
    proposed bigint,
    flag text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by bytea NOT NULL,
    entry_index bigint NOT NULL
);


--
-- Name: attendance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE attendance (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    lesson_on text NOT NULL COLLATE pg_catalog."C",
    slot_no bigint NOT NULL,
    lesson_id bytea NOT NULL,
    student_id bytea NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    first_recorded_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by bytea NOT NULL,
    entry_index bigint NOT NULL
);


--
-- Name: bell_slots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE bell_slots (
    org_id bigint NOT NULL,
    family text NOT NULL COLLATE pg_catalog."C",
    slot_no bigint NOT NULL,
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL
);


--
-- Name: class_closings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE class_closings (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    closed_at bigint NOT NULL
);


--
-- Name: class_teachers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE class_teachers (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    valid_from text NOT NULL COLLATE pg_catalog."C",
    teacher_id bytea NOT NULL,
    valid_to text
);


--
-- Name: commands; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE commands (
    org_id bigint NOT NULL,
    command_id bytea NOT NULL,
    first_entry_index bigint NOT NULL,
    entry_count bigint NOT NULL,
    recorded_at bigint NOT NULL
);


--
-- Name: comments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE comments (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    lesson_on text NOT NULL COLLATE pg_catalog."C",
    slot_no bigint NOT NULL,
    lesson_id bytea NOT NULL,
    student_id bytea NOT NULL,
    comment text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: copies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE copies (
    org_id bigint NOT NULL,
    package_id bytea NOT NULL,
    medium_id bytea NOT NULL,
    room_id bytea NOT NULL,
    device_id text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    written_at bigint NOT NULL,
    checked_at bigint NOT NULL,
    remark text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: correction_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE correction_requests (
    org_id bigint NOT NULL,
    request bigint NOT NULL,
    lesson_id bytea NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    requested_by bytea NOT NULL,
    requested_at bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    decided_by bytea NOT NULL,
    decided_at bigint,
    valid_until bigint,
    comment text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: corrections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE corrections (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    made_on text NOT NULL COLLATE pg_catalog."C",
    made_by bytea NOT NULL,
    course_id bytea NOT NULL,
    lesson_id bytea NOT NULL,
    student_id bytea NOT NULL
);


--
-- Name: council_decisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE council_decisions (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    student_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    protocol_no text NOT NULL COLLATE pg_catalog."C",
    decided_on text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: course_closings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE course_closings (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    closed_at bigint NOT NULL
);


--
-- Name: course_teachers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE course_teachers (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    valid_from text NOT NULL COLLATE pg_catalog."C",
    teacher_id bytea NOT NULL,
    valid_to text,
    comment text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: courses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE courses (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    subject_id bytea NOT NULL,
    study_group_id bytea NOT NULL,
    school_year_id bytea NOT NULL,
    period_system_id bytea NOT NULL,
    scale text NOT NULL COLLATE pg_catalog."C",
    weekly_hours_hundredths bigint NOT NULL,
    planned_lessons bigint NOT NULL
);


--
-- Name: documents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE documents (
    org_id bigint NOT NULL,
    document_id bytea NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    study_group_id bytea NOT NULL,
    course_id bytea NOT NULL,
    document_no text NOT NULL COLLATE pg_catalog."C",
    sha256_hex text NOT NULL COLLATE pg_catalog."C",
    size_bytes bigint NOT NULL,
    data_sha256_hex text NOT NULL COLLATE pg_catalog."C",
    tree_size bigint NOT NULL,
    entry_index bigint NOT NULL
);


--
-- Name: enrolments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE enrolments (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    student_id bytea NOT NULL,
    enrolled_on text NOT NULL COLLATE pg_catalog."C",
    left_on text,
    order_no text NOT NULL COLLATE pg_catalog."C",
    order_on text,
    left_order_no text NOT NULL COLLATE pg_catalog."C",
    left_order_on text,
    left_reason text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE entries (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    encoded bytea NOT NULL,
    salt bytea NOT NULL,
    leaf_hash bytea NOT NULL,
    recorded_at bigint NOT NULL,
    command_id bytea NOT NULL,
    CONSTRAINT entries_check CHECK ((leaf_hash = sha256(('\x0001'::bytea || sha256((salt || encoded)))))),
    CONSTRAINT entries_command_id_check CHECK ((length(command_id) = 16)),
    CONSTRAINT entries_leaf_hash_check CHECK ((length(leaf_hash) = 32)),
    CONSTRAINT entries_salt_check CHECK ((length(salt) = 16))
)
WITH (autovacuum_analyze_scale_factor='0.02');


--
-- Name: excuse_documents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE excuse_documents (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    student_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    from_on text NOT NULL COLLATE pg_catalog."C",
    to_on text NOT NULL COLLATE pg_catalog."C",
    document_no text NOT NULL COLLATE pg_catalog."C",
    document_on text COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    registered_by bytea NOT NULL,
    registered_at bigint NOT NULL
);


--
-- Name: folds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE folds (
    org_id bigint NOT NULL,
    migration bigint NOT NULL
);


--
-- Name: guardianships; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE guardianships (
    org_id bigint NOT NULL,
    student_id bytea NOT NULL,
    valid_from text NOT NULL COLLATE pg_catalog."C",
    guardian_id bytea NOT NULL,
    valid_to text,
    relation text NOT NULL COLLATE pg_catalog."C",
    rights text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ledger_heads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE ledger_heads (
    org_id bigint NOT NULL,
    tree_size bigint NOT NULL,
    last_recorded_at bigint NOT NULL,
    batches bigint NOT NULL,
    is_moving bigint NOT NULL
)
WITH (fillfactor='50');


--
-- Name: lesson_plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE lesson_plans (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    items text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL
);


--
-- Name: lessons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE lessons (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    lesson_on text NOT NULL COLLATE pg_catalog."C",
    slot_no bigint NOT NULL,
    starts_at bigint NOT NULL,
    lesson_id bytea NOT NULL,
    course_id bytea NOT NULL,
    ends_at bigint NOT NULL,
    teacher_id bytea NOT NULL,
    room_title text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    cancel_reason text NOT NULL COLLATE pg_catalog."C",
    topic text NOT NULL COLLATE pg_catalog."C",
    homework text NOT NULL COLLATE pg_catalog."C",
    homework_none bigint NOT NULL,
    works text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    correction_request bigint DEFAULT '-1'::integer NOT NULL,
    unlocked_until bigint,
    unmarked_works bigint DEFAULT 0 NOT NULL,
    substitute_id bytea DEFAULT '\x00000000000000000000000000000000'::bytea NOT NULL,
    substitution_kind text DEFAULT 'substitution'::text NOT NULL COLLATE pg_catalog."C",
    coefficient_hundredths bigint DEFAULT 100 NOT NULL,
    substitution_reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    substitution_entry bigint DEFAULT '-1'::integer NOT NULL,
    substituted_at bigint DEFAULT 0 NOT NULL,
    is_extra bigint DEFAULT 0 NOT NULL,
    change_reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    moved_from text COLLATE pg_catalog."C",
    moved_from_slot_no bigint DEFAULT 0 NOT NULL,
    roll_taken_at bigint
);


--
-- Name: marks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE marks (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    lesson_on text NOT NULL COLLATE pg_catalog."C",
    slot_no bigint NOT NULL,
    lesson_id bytea NOT NULL,
    student_id bytea NOT NULL,
    work_no bigint NOT NULL,
    part_no bigint NOT NULL,
    value bigint,
    due_on text,
    first_recorded_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by bytea NOT NULL,
    entry_index bigint NOT NULL,
    work_type text NOT NULL COLLATE pg_catalog."C",
    work_title text NOT NULL COLLATE pg_catalog."C",
    weight_hundredths bigint NOT NULL
);


--
-- Name: media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE media (
    org_id bigint NOT NULL,
    medium_id bytea NOT NULL,
    inventory_no text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    device_id text NOT NULL COLLATE pg_catalog."C",
    room_id bytea NOT NULL,
    location text NOT NULL COLLATE pg_catalog."C",
    responsible text NOT NULL COLLATE pg_catalog."C",
    in_service_from text NOT NULL COLLATE pg_catalog."C",
    replace_by text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: mentions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE mentions (
    org_id bigint NOT NULL,
    about text NOT NULL COLLATE pg_catalog."C",
    about_id bytea NOT NULL,
    student_id bytea NOT NULL,
    entry_index bigint NOT NULL
)
WITH (autovacuum_analyze_scale_factor='0.02');


--
-- Name: migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE migrations (
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    applied_at bigint NOT NULL
);


--
-- Name: organizations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE organizations (
    org_id bigint NOT NULL,
    full_name text NOT NULL COLLATE pg_catalog."C",
    short_name text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    log_origin text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: packages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE packages (
    org_id bigint NOT NULL,
    package_id bytea NOT NULL,
    study_group_id bytea NOT NULL,
    school_year_id bytea NOT NULL,
    file_name text NOT NULL COLLATE pg_catalog."C",
    sha256_hex text NOT NULL COLLATE pg_catalog."C",
    sha512_hex text NOT NULL COLLATE pg_catalog."C",
    size_bytes bigint NOT NULL,
    tree_size bigint NOT NULL,
    retain_until text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: period_closings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE period_closings (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    period_id bytea NOT NULL,
    closed_by bytea NOT NULL,
    closed_at bigint NOT NULL
);


--
-- Name: period_marks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE period_marks (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    student_id bytea NOT NULL,
    period_id bytea NOT NULL,
    value bigint NOT NULL,
    mean_num bigint,
    mean_den bigint,
    proposed bigint,
    flag text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by bytea NOT NULL,
    entry_index bigint NOT NULL
);


--
-- Name: period_systems; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE period_systems (
    org_id bigint NOT NULL,
    period_system_id bytea NOT NULL,
    school_year_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: periods; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE periods (
    org_id bigint NOT NULL,
    period_system_id bytea NOT NULL,
    number bigint NOT NULL,
    period_id bytea NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    starts_on text NOT NULL COLLATE pg_catalog."C",
    ends_on text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: persons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE persons (
    org_id bigint NOT NULL,
    person_id bytea NOT NULL,
    last_name text NOT NULL COLLATE pg_catalog."C",
    first_name text NOT NULL COLLATE pg_catalog."C",
    patronymic text NOT NULL COLLATE pg_catalog."C",
    sex text NOT NULL COLLATE pg_catalog."C",
    birth_date text,
    personal_no text NOT NULL COLLATE pg_catalog."C",
    name_key bytea NOT NULL
);


--
-- Name: policies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE policies (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    clause text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: remarks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE remarks (
    org_id bigint NOT NULL,
    remark bigint NOT NULL,
    course_id bytea NOT NULL,
    addressee_id bytea NOT NULL,
    cause text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    due_on text NOT NULL COLLATE pg_catalog."C",
    made_by bytea NOT NULL,
    made_at bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    answered_at bigint,
    settled_by bytea NOT NULL,
    settled_at bigint
);


--
-- Name: role_assignments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE role_assignments (
    org_id bigint NOT NULL,
    person_id bytea NOT NULL,
    valid_from text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    valid_to text,
    basis text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: rooms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE rooms (
    org_id bigint NOT NULL,
    room_id bytea NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: school_days; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE school_days (
    org_id bigint NOT NULL,
    lesson_on text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: school_years; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE school_years (
    org_id bigint NOT NULL,
    school_year_id bytea NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    starts_on text NOT NULL COLLATE pg_catalog."C",
    ends_on text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: study_group_parents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE study_group_parents (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    "position" bigint NOT NULL,
    parent_group_id bytea NOT NULL
);


--
-- Name: study_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE study_groups (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    school_year_id bytea NOT NULL,
    family text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    grade bigint NOT NULL,
    letter text NOT NULL COLLATE pg_catalog."C",
    period_system_id bytea NOT NULL,
    place_key bytea NOT NULL
);


--
-- Name: subjects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE subjects (
    org_id bigint NOT NULL,
    subject_id bytea NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    short_title text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    title_key bytea NOT NULL
);


--
-- Name: tiles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE tiles (
    org_id bigint NOT NULL,
    level bigint NOT NULL,
    tile_index bigint NOT NULL,
    hashes bytea NOT NULL,
    CONSTRAINT tiles_hashes_check CHECK ((length(hashes) = 8192))
);


--
-- Name: timetable_slots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE timetable_slots (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    weekday bigint NOT NULL,
    slot_no bigint NOT NULL,
    parity text NOT NULL COLLATE pg_catalog."C",
    room_title text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    valid_to text
);


--
-- Data for Name: absence_notices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO absence_notices VALUES
	(7, 137, '\x00000000000000000000000000000016', '2026-09-12', '2026-09-13', 'family', '', '\x0000000000000000000000000000000d', 1788766680000000, 0),
	(7, 213, '\x00000000000000000000000000000018', '2026-09-06', '2026-09-13', 'other', '§ 12, № 5', '\x0000000000000000000000000000000c', 1788768480000000, 0),
	(7, 218, '\x00000000000000000000000000000016', '2026-09-27', '2026-09-27', 'illness', 'повторить', '\x0000000000000000000000000000000c', 1788768600000000, 0),
	(7, 254, '\x00000000000000000000000000000018', '2026-09-15', '2026-09-16', 'family', 'Ёлка', '\x0000000000000000000000000000000c', 1788769260000000, 0),
	(7, 339, '\x00000000000000000000000000000015', '2026-09-19', '2026-09-22', 'family', 'дроби «½»', '\x0000000000000000000000000000000b', 1788771120000000, 0);


--
-- Data for Name: annual_marks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO annual_marks VALUES
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 9, NULL, 'forced', 'дроби «½»', 1788768300000000, '\x0000000000000000000000000000000d', 203),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 7, NULL, 'forced', 'дроби «½»', 1788768540000000, '\x0000000000000000000000000000000b', 214),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 2, NULL, 'forced', '§ 12, № 5', 1788770400000000, '\x0000000000000000000000000000000b', 304),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 9, NULL, 'forced', '§ 12, № 5', 1788770400000000, '\x0000000000000000000000000000000b', 305),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 1, NULL, 'forced', 'дроби «½»', 1788771300000000, '\x0000000000000000000000000000000c', 347);


--
-- Data for Name: attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO attendance VALUES
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 'late', 1788765420000000, 1788765420000000, '\x00000000000000000000000000000000', 82),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 'ill', 1788765900000000, 1788765900000000, '\x00000000000000000000000000000000', 107),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 'ill', 1788766680000000, 1788766680000000, '\x0000000000000000000000000000000d', 140),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 'absent', 1788767340000000, 1788767340000000, '\x0000000000000000000000000000000d', 167),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000018', 'ill', 1788768420000000, 1788768420000000, '\x0000000000000000000000000000000b', 207),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 'ill', 1788768840000000, 1788768840000000, '\x0000000000000000000000000000000d', 233),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 'absent', 1788769320000000, 1788769320000000, '\x00000000000000000000000000000000', 257),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 'excused', 1788768900000000, 1788768900000000, '\x0000000000000000000000000000000d', 236),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 'ill', 1788769620000000, 1788769620000000, '\x0000000000000000000000000000000c', 270),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 'present', 1788764760000000, 1788768780000000, '\x00000000000000000000000000000000', 227),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 'late', 1788764700000000, 1788764700000000, '\x0000000000000000000000000000000d', 52),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 'present', 1788766620000000, 1788766620000000, '\x0000000000000000000000000000000d', 136),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 'present', 1788765540000000, 1788769980000000, '\x0000000000000000000000000000000c', 288),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 'late', 1788764940000000, 1788770340000000, '\x00000000000000000000000000000000', 302),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 'present', 1788770700000000, 1788770700000000, '\x0000000000000000000000000000000d', 317),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 'present', 1788771000000000, 1788771000000000, '\x00000000000000000000000000000000', 332),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 'present', 1788765720000000, 1788765720000000, '\x0000000000000000000000000000000c', 99),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 'ill', 1788765660000000, 1788770160000000, '\x0000000000000000000000000000000b', 293),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 'absent', 1788771360000000, 1788771360000000, '\x0000000000000000000000000000000b', 349);


--
-- Data for Name: bell_slots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO bell_slots VALUES
	(7, 'general', 1, 510, 555),
	(7, 'general', 2, 570, 615),
	(7, 'general', 3, 630, 675);


--
-- Data for Name: class_closings; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: class_teachers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO class_teachers VALUES
	(7, '\x00000000000000000000000000000001', '2026-09-01', '\x0000000000000000000000000000000b', NULL);


--
-- Data for Name: commands; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO commands VALUES
	(7, '\x000000000000000000000000000003e7', 0, 45, 1788764460000000),
	(7, '\x00000000000000000000000000000001', 45, 3, 1788764520000000),
	(7, '\x00000000000000000000000000000002', 48, 1, 1788764580000000),
	(7, '\x00000000000000000000000000000003', 49, 3, 1788764640000000),
	(7, '\x00000000000000000000000000000004', 52, 1, 1788764700000000),
	(7, '\x00000000000000000000000000000005', 53, 4, 1788764760000000),
	(7, '\x00000000000000000000000000000006', 57, 3, 1788764820000000),
	(7, '\x00000000000000000000000000000007', 60, 3, 1788764880000000),
	(7, '\x00000000000000000000000000000008', 63, 3, 1788764940000000),
	(7, '\x00000000000000000000000000000009', 66, 3, 1788765000000000),
	(7, '\x0000000000000000000000000000000a', 69, 2, 1788765060000000),
	(7, '\x0000000000000000000000000000000b', 71, 1, 1788765120000000),
	(7, '\x0000000000000000000000000000000c', 72, 1, 1788765180000000),
	(7, '\x0000000000000000000000000000000d', 73, 2, 1788765240000000),
	(7, '\x0000000000000000000000000000000e', 75, 3, 1788765300000000),
	(7, '\x0000000000000000000000000000000f', 78, 4, 1788765360000000),
	(7, '\x00000000000000000000000000000010', 82, 3, 1788765420000000),
	(7, '\x00000000000000000000000000000011', 85, 4, 1788765480000000),
	(7, '\x00000000000000000000000000000012', 89, 4, 1788765540000000),
	(7, '\x00000000000000000000000000000013', 93, 3, 1788765600000000),
	(7, '\x00000000000000000000000000000014', 96, 3, 1788765660000000),
	(7, '\x00000000000000000000000000000015', 99, 1, 1788765720000000),
	(7, '\x00000000000000000000000000000016', 100, 2, 1788765780000000),
	(7, '\x00000000000000000000000000000017', 102, 4, 1788765840000000),
	(7, '\x00000000000000000000000000000018', 106, 4, 1788765900000000),
	(7, '\x00000000000000000000000000000019', 110, 1, 1788765960000000),
	(7, '\x0000000000000000000000000000001a', 111, 1, 1788766020000000),
	(7, '\x0000000000000000000000000000001b', 112, 1, 1788766080000000),
	(7, '\x0000000000000000000000000000001c', 113, 4, 1788766140000000),
	(7, '\x0000000000000000000000000000001d', 117, 4, 1788766200000000),
	(7, '\x0000000000000000000000000000001e', 121, 4, 1788766260000000),
	(7, '\x0000000000000000000000000000001f', 125, 2, 1788766320000000),
	(7, '\x00000000000000000000000000000020', 127, 3, 1788766380000000),
	(7, '\x00000000000000000000000000000021', 130, 1, 1788766440000000),
	(7, '\x00000000000000000000000000000022', 131, 3, 1788766500000000),
	(7, '\x00000000000000000000000000000023', 134, 2, 1788766560000000),
	(7, '\x00000000000000000000000000000024', 136, 1, 1788766620000000),
	(7, '\x00000000000000000000000000000025', 137, 4, 1788766680000000),
	(7, '\x00000000000000000000000000000026', 141, 4, 1788766740000000),
	(7, '\x00000000000000000000000000000027', 145, 3, 1788766800000000),
	(7, '\x00000000000000000000000000000028', 148, 3, 1788766860000000),
	(7, '\x00000000000000000000000000000029', 151, 2, 1788766920000000),
	(7, '\x0000000000000000000000000000002a', 153, 2, 1788766980000000),
	(7, '\x0000000000000000000000000000002b', 155, 2, 1788767040000000),
	(7, '\x0000000000000000000000000000002c', 157, 4, 1788767100000000),
	(7, '\x0000000000000000000000000000002d', 161, 2, 1788767160000000),
	(7, '\x0000000000000000000000000000002e', 163, 2, 1788767220000000),
	(7, '\x0000000000000000000000000000002f', 165, 2, 1788767280000000),
	(7, '\x00000000000000000000000000000030', 167, 1, 1788767340000000),
	(7, '\x00000000000000000000000000000031', 168, 4, 1788767400000000);
INSERT INTO commands VALUES
	(7, '\x00000000000000000000000000000032', 172, 2, 1788767460000000),
	(7, '\x00000000000000000000000000000033', 174, 2, 1788767520000000),
	(7, '\x00000000000000000000000000000034', 176, 2, 1788767580000000),
	(7, '\x00000000000000000000000000000035', 178, 3, 1788767640000000),
	(7, '\x00000000000000000000000000000036', 181, 3, 1788767700000000),
	(7, '\x00000000000000000000000000000037', 184, 2, 1788767760000000),
	(7, '\x00000000000000000000000000000038', 186, 3, 1788767820000000),
	(7, '\x00000000000000000000000000000039', 189, 1, 1788767880000000),
	(7, '\x0000000000000000000000000000003a', 190, 3, 1788767940000000),
	(7, '\x0000000000000000000000000000003b', 193, 2, 1788768000000000),
	(7, '\x0000000000000000000000000000003c', 195, 1, 1788768060000000),
	(7, '\x0000000000000000000000000000003d', 196, 3, 1788768120000000),
	(7, '\x0000000000000000000000000000003e', 199, 2, 1788768180000000),
	(7, '\x0000000000000000000000000000003f', 201, 1, 1788768240000000),
	(7, '\x00000000000000000000000000000040', 202, 3, 1788768300000000),
	(7, '\x00000000000000000000000000000041', 205, 2, 1788768360000000),
	(7, '\x00000000000000000000000000000042', 207, 4, 1788768420000000),
	(7, '\x00000000000000000000000000000043', 211, 3, 1788768480000000),
	(7, '\x00000000000000000000000000000044', 214, 3, 1788768540000000),
	(7, '\x00000000000000000000000000000045', 217, 3, 1788768600000000),
	(7, '\x00000000000000000000000000000046', 220, 3, 1788768660000000),
	(7, '\x00000000000000000000000000000047', 223, 4, 1788768720000000),
	(7, '\x00000000000000000000000000000048', 227, 4, 1788768780000000),
	(7, '\x00000000000000000000000000000049', 231, 4, 1788768840000000),
	(7, '\x0000000000000000000000000000004a', 235, 3, 1788768900000000),
	(7, '\x0000000000000000000000000000004b', 238, 3, 1788768960000000),
	(7, '\x0000000000000000000000000000004c', 241, 2, 1788769020000000),
	(7, '\x0000000000000000000000000000004d', 243, 4, 1788769080000000),
	(7, '\x0000000000000000000000000000004e', 247, 2, 1788769140000000),
	(7, '\x0000000000000000000000000000004f', 249, 4, 1788769200000000),
	(7, '\x00000000000000000000000000000050', 253, 3, 1788769260000000),
	(7, '\x00000000000000000000000000000051', 256, 3, 1788769320000000),
	(7, '\x00000000000000000000000000000052', 259, 3, 1788769380000000),
	(7, '\x00000000000000000000000000000053', 262, 1, 1788769440000000),
	(7, '\x00000000000000000000000000000054', 263, 3, 1788769500000000),
	(7, '\x00000000000000000000000000000055', 266, 2, 1788769560000000),
	(7, '\x00000000000000000000000000000056', 268, 3, 1788769620000000),
	(7, '\x00000000000000000000000000000057', 271, 2, 1788769680000000),
	(7, '\x00000000000000000000000000000058', 273, 2, 1788769740000000),
	(7, '\x00000000000000000000000000000059', 275, 3, 1788769800000000),
	(7, '\x0000000000000000000000000000005a', 278, 4, 1788769860000000),
	(7, '\x0000000000000000000000000000005b', 282, 3, 1788769920000000),
	(7, '\x0000000000000000000000000000005c', 285, 4, 1788769980000000),
	(7, '\x0000000000000000000000000000005d', 289, 2, 1788770040000000),
	(7, '\x0000000000000000000000000000005e', 291, 2, 1788770100000000),
	(7, '\x0000000000000000000000000000005f', 293, 2, 1788770160000000),
	(7, '\x00000000000000000000000000000060', 295, 4, 1788770220000000),
	(7, '\x00000000000000000000000000000061', 299, 3, 1788770280000000),
	(7, '\x00000000000000000000000000000062', 302, 1, 1788770340000000),
	(7, '\x00000000000000000000000000000063', 303, 4, 1788770400000000);
INSERT INTO commands VALUES
	(7, '\x00000000000000000000000000000064', 307, 4, 1788770460000000),
	(7, '\x00000000000000000000000000000065', 311, 3, 1788770520000000),
	(7, '\x00000000000000000000000000000066', 314, 1, 1788770580000000),
	(7, '\x00000000000000000000000000000067', 315, 2, 1788770640000000),
	(7, '\x00000000000000000000000000000068', 317, 3, 1788770700000000),
	(7, '\x00000000000000000000000000000069', 320, 4, 1788770760000000),
	(7, '\x0000000000000000000000000000006a', 324, 2, 1788770820000000),
	(7, '\x0000000000000000000000000000006b', 326, 1, 1788770880000000),
	(7, '\x0000000000000000000000000000006c', 327, 4, 1788770940000000),
	(7, '\x0000000000000000000000000000006d', 331, 4, 1788771000000000),
	(7, '\x0000000000000000000000000000006e', 335, 2, 1788771060000000),
	(7, '\x0000000000000000000000000000006f', 337, 4, 1788771120000000),
	(7, '\x00000000000000000000000000000070', 341, 2, 1788771180000000),
	(7, '\x00000000000000000000000000000071', 343, 3, 1788771240000000),
	(7, '\x00000000000000000000000000000072', 346, 2, 1788771300000000),
	(7, '\x00000000000000000000000000000073', 348, 3, 1788771360000000),
	(7, '\x00000000000000000000000000000074', 351, 4, 1788771420000000),
	(7, '\x00000000000000000000000000000075', 355, 1, 1788771480000000),
	(7, '\x00000000000000000000000000000076', 356, 1, 1788771540000000),
	(7, '\x00000000000000000000000000000077', 357, 3, 1788771600000000),
	(7, '\x00000000000000000000000000000078', 360, 1, 1788771660000000);


--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO comments VALUES
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 'повторить', 96),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 'повторить', 181),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 'дроби «½»', 147),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 'дроби «½»', 138),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 'дроби «½»', 251),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', '', 70),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 'повторить', 289),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', '§ 12, № 5', 290),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', '', 291),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 'дроби «½»', 215),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', '§ 12, № 5', 246),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', '§ 12, № 5', 327),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 'дроби «½»', 328),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', '§ 12, № 5', 330),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 'Ёлка', 333),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 'повторить', 282),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 'повторить', 354);


--
-- Data for Name: copies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO copies VALUES
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000002', '\x00000000000000000000000000000000', '', 'missing', 1788765600000000, 1788765600000000, 'повторить'),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000002', '\x00000000000000000000000000000000', '', 'missing', 1788766740000000, 1788766740000000, ''),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '', 'verified', 1788768840000000, 1788768840000000, ''),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'дроби «½»', 'verified', 1788764880000000, 1788768900000000, ''),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000001', '\x00000000000000000000000000000000', '', 'verified', 1788769320000000, 1788769320000000, ''),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000000', '', 'verified', 1788770220000000, 1788770220000000, ''),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'повторить', 'verified', 1788770220000000, 1788770220000000, ''),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '', 'missing', 1788770820000000, 1788770820000000, 'повторить'),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000003', '\x00000000000000000000000000000002', '', 'verified', 1788771360000000, 1788771360000000, '');


--
-- Data for Name: correction_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO correction_requests VALUES
	(7, 57, '\x00000000000000000000000000000006', 'дроби «½»', '\x0000000000000000000000000000000c', 1788764820000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 69, '\x00000000000000000000000000000008', 'Ёлка', '\x0000000000000000000000000000000c', 1788765060000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 134, '\x00000000000000000000000000000004', '', '\x0000000000000000000000000000000d', 1788766560000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 151, '\x00000000000000000000000000000004', 'повторить', '\x00000000000000000000000000000000', 1788766920000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 176, '\x00000000000000000000000000000006', '§ 12, № 5', '\x0000000000000000000000000000000b', 1788767580000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 183, '\x00000000000000000000000000000007', 'дроби «½»', '\x0000000000000000000000000000000b', 1788767700000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 277, '\x00000000000000000000000000000006', 'Ёлка', '\x0000000000000000000000000000000d', 1788769800000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 279, '\x00000000000000000000000000000002', '', '\x0000000000000000000000000000000c', 1788769860000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 322, '\x00000000000000000000000000000007', '§ 12, № 5', '\x0000000000000000000000000000000d', 1788770760000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, '');


--
-- Data for Name: corrections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO corrections VALUES
	(7, 51, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015'),
	(7, 52, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016'),
	(7, 60, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000003', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018'),
	(7, 71, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016'),
	(7, 72, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017'),
	(7, 73, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017'),
	(7, 75, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000004', '\x00000000000000000000000000000000', '\x00000000000000000000000000000015'),
	(7, 79, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018'),
	(7, 82, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017'),
	(7, 91, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017'),
	(7, 98, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017'),
	(7, 99, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016'),
	(7, 102, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016'),
	(7, 106, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015'),
	(7, 113, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000000', '\x00000000000000000000000000000016'),
	(7, 117, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018'),
	(7, 120, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000002', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018'),
	(7, 123, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015'),
	(7, 129, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015'),
	(7, 136, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018'),
	(7, 141, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018'),
	(7, 144, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015'),
	(7, 146, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017'),
	(7, 149, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000018'),
	(7, 160, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000002', '\x00000000000000000000000000000000', '\x00000000000000000000000000000016'),
	(7, 162, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000000', '\x00000000000000000000000000000018'),
	(7, 163, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016'),
	(7, 164, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000003', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018'),
	(7, 165, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000016'),
	(7, 167, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016'),
	(7, 170, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017'),
	(7, 172, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000004', '\x00000000000000000000000000000000', '\x00000000000000000000000000000018'),
	(7, 195, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016'),
	(7, 198, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016'),
	(7, 199, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018'),
	(7, 203, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000004', '\x00000000000000000000000000000000', '\x00000000000000000000000000000016'),
	(7, 209, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015'),
	(7, 212, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017'),
	(7, 220, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000002', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015'),
	(7, 225, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018'),
	(7, 227, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018'),
	(7, 233, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018'),
	(7, 235, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015'),
	(7, 242, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017'),
	(7, 250, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018'),
	(7, 253, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016'),
	(7, 261, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018'),
	(7, 264, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016'),
	(7, 270, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017'),
	(7, 275, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '\x00000000000000000000000000000016');
INSERT INTO corrections VALUES
	(7, 288, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017'),
	(7, 293, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017'),
	(7, 299, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017'),
	(7, 301, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '\x00000000000000000000000000000015'),
	(7, 304, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '\x00000000000000000000000000000015'),
	(7, 305, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000004', '\x00000000000000000000000000000000', '\x00000000000000000000000000000018'),
	(7, 307, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000002', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015'),
	(7, 311, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000003', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018'),
	(7, 312, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000003', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016'),
	(7, 316, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000002', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017'),
	(7, 326, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015'),
	(7, 332, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000003', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016'),
	(7, 337, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000004', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017'),
	(7, 348, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000004', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016'),
	(7, 352, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000004', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017');


--
-- Data for Name: council_decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO council_decisions VALUES
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 'graduate', 'повторить', '2026-09-27', '§ 12, № 5'),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 'graduate', 'повторить', '2026-09-20', ''),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 'graduate', '§ 12, № 5', '2026-09-05', ''),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 'repeat', 'Ёлка', '2026-09-24', 'дроби «½»');


--
-- Data for Name: course_closings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO course_closings VALUES
	(7, '\x00000000000000000000000000000004', 1788765600000000),
	(7, '\x00000000000000000000000000000003', 1788767760000000),
	(7, '\x00000000000000000000000000000002', 1788768420000000);


--
-- Data for Name: course_teachers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO course_teachers VALUES
	(7, '\x00000000000000000000000000000003', '2026-09-01', '\x0000000000000000000000000000000c', NULL, ''),
	(7, '\x00000000000000000000000000000004', '2026-09-01', '\x0000000000000000000000000000000c', NULL, ''),
	(7, '\x00000000000000000000000000000004', '2026-09-02', '\x0000000000000000000000000000000b', NULL, ''),
	(7, '\x00000000000000000000000000000004', '2026-09-05', '\x0000000000000000000000000000000d', NULL, ''),
	(7, '\x00000000000000000000000000000002', '2026-09-01', '\x0000000000000000000000000000000b', '2026-09-12', 'Ёлка'),
	(7, '\x00000000000000000000000000000001', '2026-09-01', '\x0000000000000000000000000000000b', '2026-09-09', 'Ёлка');


--
-- Data for Name: courses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO courses VALUES
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'five_point', 500, 170),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000002', '\x00000000000000000000000000000002', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'five_point', 500, 170),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'five_point', 500, 170),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000003', '\x00000000000000000000000000000004', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'five_point', 300, 102);


--
-- Data for Name: documents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO documents VALUES
	(7, '\x00000000000000000000000000000003', 'summary_sheet', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', 'дроби «½»', '', 0, '', 0, 67),
	(7, '\x00000000000000000000000000000005', 'summary_sheet', '\x00000000000000000000000000000001', '\x00000000000000000000000000000000', 'повторить', '', 0, '', 0, 156),
	(7, '\x00000000000000000000000000000001', 'summary_sheet', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', 'повторить', '', 0, '', 0, 179),
	(7, '\x00000000000000000000000000000004', 'summary_sheet', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', 'Ёлка', '', 0, '', 0, 265);


--
-- Data for Name: enrolments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO enrolments VALUES
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', '2026-09-01', NULL, '15', '2026-08-28', '', NULL, ''),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', '2026-09-01', NULL, '15', '2026-08-28', '', NULL, ''),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', '2026-09-01', NULL, '15', '2026-08-28', '', NULL, ''),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', '2026-09-01', NULL, '15', '2026-08-28', '', NULL, ''),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', '2026-09-01', NULL, '15', '2026-08-28', '', NULL, '');


--
-- Data for Name: entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO entries VALUES
	(7, 0, 'organization_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226f7267616e697a6174696f6e223a7b2261646472657373223a22d09cd0bed181d0bad0b2d0b02c20d0a8d0bad0bed0bbd18cd0bdd0b0d18f20d183d0bb2e2c2031222c2266756c6c5f6e616d65223a22d093d091d09ed0a320c2abd0a8d0bad0bed0bbd0b020e284962031323334c2bb222c226c6f675f6f726967696e223a226c65746f7069732e6578616d706c652f7363686f6f6c2d31323334222c2273686f72745f6e616d65223a22d0a8d0bad0bed0bbd0b020e284962031323334227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a226f7267616e697a6174696f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x49ff98071e9ca6ca035a647671a0f5b9', '\xdfb3b763db8474b49bef384f7b33ac481100201f08817a90ea9c7809878d02d3', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 1, 'school_year_opened', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b227363686f6f6c5f79656172223a7b22656e64735f6f6e223a22323032372d30352d3236222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227374617274735f6f6e223a22323032362d30392d3031222c227469746c65223a22323032362f32303237227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a227363686f6f6c5f796561725f6f70656e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xae3967651c75f8f32de2d863e5c4f6cd', '\x8b8ed1f4f3a0b298414583e80068e26ee485298a828138c7459c25a19b67f342', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 2, 'period_system_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572696f645f73797374656d223a7b226b696e64223a2271756172746572222c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706572696f6473223a5b7b22656e64735f6f6e223a22323032362d31302d3235222c226e756d626572223a312c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227374617274735f6f6e223a22323032362d30392d3031222c227469746c65223a224920d187d0b5d182d0b2d0b5d180d182d18c227d2c7b22656e64735f6f6e223a22323032362d31322d3330222c226e756d626572223a322c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227374617274735f6f6e223a22323032362d31312d3032222c227469746c65223a22494920d187d0b5d182d0b2d0b5d180d182d18c227d2c7b22656e64735f6f6e223a22323032372d30332d3236222c226e756d626572223a332c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227374617274735f6f6e223a22323032372d30312d3131222c227469746c65223a2249494920d187d0b5d182d0b2d0b5d180d182d18c227d2c7b22656e64735f6f6e223a22323032372d30352d3236222c226e756d626572223a342c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c227374617274735f6f6e223a22323032372d30342d3035222c227469746c65223a22495620d187d0b5d182d0b2d0b5d180d182d18c227d5d2c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227469746c65223a22d187d0b5d182d0b2d0b5d180d182d0b8227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572696f645f73797374656d5f646566696e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xf412201a7171b8554247e814fd78e53a', '\x3f9ebc0f7ada992ac8619b9db9754da542a68d3d8961a0f3dbb0bc3b42befb39', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 3, 'bell_schedule_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2266616d696c79223a2267656e6572616c222c22736c6f7473223a5b7b22656e64735f6174223a2230393a3135222c22736c6f745f6e6f223a312c227374617274735f6174223a2230383a3330227d2c7b22656e64735f6174223a2231303a3135222c22736c6f745f6e6f223a322c227374617274735f6174223a2230393a3330227d2c7b22656e64735f6174223a2231313a3135222c22736c6f745f6e6f223a332c227374617274735f6174223a2231303a3330227d5d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2262656c6c5f7363686564756c655f646566696e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x6de3a3b3d6a8cb55e0a77fdeded6e0e6', '\x3a86d694bcf72e3a11d48cb207bdec1d22b7062a805fe0a37efb704bce1881f6', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 4, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d09fd191d182d180222c226c6173745f6e616d65223a22d09ed180d0bbd0bed0b2222c22706174726f6e796d6963223a22d098d0bbd18cd0b8d187222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x187ba618846295516597e6085476db47', '\x961826e3eb3932674a4f88878ccb841dc77f2785e0f4c6b6c314580a8f0a545d', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 5, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d092d0b5d180d0b0222c226c6173745f6e616d65223a22d093d0b0d0bbd0bad0b8d0bdd0b0222c22706174726f6e796d6963223a22d09ed0bbd0b5d0b3d0bed0b2d0bdd0b0222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x399a298d2c3daea449482ddbe33c3628', '\x4d7ba6f10c8910a6e33de8005eb92578b9cba87d3fb393ddcb97cce22b633a15', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 6, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d090d0bdd0bdd0b0222c226c6173745f6e616d65223a22d09fd0b5d182d180d0bed0b2d0b0222c22706174726f6e796d6963223a22d098d0b2d0b0d0bdd0bed0b2d0bdd0b0222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xa9dcae733ffc963a4394eabcbb8ea74f', '\xa1a7971284669dcf967590e7d02e687f973f01f5da77db84a104b06dd5bc6cd1', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 7, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d09ed0bbd0b5d0b3222c226c6173745f6e616d65223a22d0a1d0b8d0b4d0bed180d0bed0b2222c22706174726f6e796d6963223a22d0aed180d18cd0b5d0b2d0b8d187222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xc312e9160c6a179f194ca7e17bdc8495', '\x9277aa29432dbe4bdabf1b3553540e0bc3f0d5ebffc0554e8d44e3a5e33c68da', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 8, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d09ad0b8d180d0b8d0bbd0bb222c226c6173745f6e616d65223a22d095d0b6d0bed0b2222c22706174726f6e796d6963223a22d090d0bdd0b4d180d0b5d0b5d0b2d0b8d187222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xa442ba843922c8a2781d4e454db8dca6', '\x03da2e63f19f869840f46f4a4d0a8a90226d39b0d4d9bcdb298cc67767bd5252', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 9, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d091d0bed180d0b8d181222c226c6173745f6e616d65223a22d081d0b6d0b8d0bad0bed0b2222c22706174726f6e796d6963223a22d09fd0b5d182d180d0bed0b2d0b8d187222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x24453c21a35dc6aff2281c8ae0e2eb26', '\x3cec254e9d95daec87f8a9ff4a6e6563f933e1c7eb5053a65b3e1131d12b235f', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 10, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d090d0bdd0bdd0b0222c226c6173745f6e616d65223a22d096d183d0bad0bed0b2d0b0222c22706174726f6e796d6963223a22d0a1d0b5d180d0b3d0b5d0b5d0b2d0bdd0b0222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x4108ed80a323f767b99e34897d554d71', '\x4119bb4744b90922c1082f5e64ff22ba9f7c1a50a7025701622c2eaa3e98a77c', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 11, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d098d0b2d0b0d0bd222c226c6173745f6e616d65223a22d098d0b2d0b0d0bdd0bed0b2222c22706174726f6e796d6963223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x8f0b88b2899fe1a68ead062f4a5534f8', '\x0f71cfbce6129d89e541643cb374ff538faf8e5132f0928f38b1cf1e7746d935', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 12, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d09cd0b0d180d0b8d18f222c226c6173745f6e616d65223a22d081d0b6d0b8d0bad0bed0b2d0b0222c22706174726f6e796d6963223a22d098d0b2d0b0d0bdd0bed0b2d0bdd0b0222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x78d1e861a24f01e7d04ebc61eb139ac0', '\x8babead799047fc6a8d0edf03b0b425be2340d1b91bc55e3db23c7327b23ac3e', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 13, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a6e756c6c2c2266697273745f6e616d65223a22d0a1d0b5d180d0b3d0b5d0b9222c226c6173745f6e616d65223a22d096d183d0bad0bed0b2222c22706174726f6e796d6963223a22d09fd0b0d0b2d0bbd0bed0b2d0b8d187222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x1e36d1e6d7958c7ed4d7221aa48fd675', '\xe37cfebb67a019f2ca355f7991784e6d07d8322ba89faf33d49989a53dc3f727', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 14, 'role_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261737369676e6d656e74223a7b226261736973223a22d0bfd180d0b8d0bad0b0d0b720e28496203720d0bed1822033302e30372e32303230222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726f6c65223a226469726563746f72222c2276616c69645f66726f6d223a22323032302d30382d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22726f6c655f61737369676e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xb9f59a95b43920687f061959670c0882', '\xb85e8679c7e7b95c8307894e50c24d8f7124b463d6b8e66894f830630ce15733', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 15, 'role_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261737369676e6d656e74223a7b226261736973223a22d0bfd180d0b8d0bad0b0d0b720e2849620393020d0bed1822032382e30382e32303236222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726f6c65223a22646570757479222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22726f6c655f61737369676e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x09fea935280c78b0dbeab6d7ff121d20', '\xdedd964b539c904a7890747066a4c8eb1d45b43044b8793684eabd3c1eab2f45', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 16, 'guardianship_established', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22677561726469616e73686970223a7b226261736973223a22222c22677561726469616e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c2272656c6174696f6e223a22d0bcd0b0d182d18c222c22726967687473223a2266756c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22677561726469616e736869705f65737461626c6973686564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x166db23e9185fdc3c0a0f11f25aeca8a', '\xc6b8687de50575e85e5424b54015dd9f884141cacfe8cac1977f43370cf923dc', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 17, 'guardianship_established', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22677561726469616e73686970223a7b226261736973223a22222c22677561726469616e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c2272656c6174696f6e223a22d0bed182d0b5d186222c22726967687473223a2266756c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22677561726469616e736869705f65737461626c6973686564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x868fc09b99b821e91e6c45bc8aa34ad4', '\xb7592d6b2829103a241aca395a97ce9a5dfe741c4dc5f57300fb8d08fbdbd07c', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 18, 'study_group_formed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2273747564795f67726f7570223a7b2266616d696c79223a2267656e6572616c222c226772616465223a31302c226b696e64223a227363686f6f6c5f636c617373222c226c6574746572223a22d090222c22706172656e745f67726f75705f696473223a5b5d2c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227469746c65223a22313020c2abd090c2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564795f67726f75705f666f726d6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x9ab522ad615b4f6d9bcd47bd1204c47e', '\xfdeeefb291903d01a60841f16f08b3dfb433d4497b04ad08965c312f9ed3c4ff', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 19, 'study_group_formed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2273747564795f67726f7570223a7b2266616d696c79223a2267656e6572616c222c226772616465223a352c226b696e64223a227363686f6f6c5f636c617373222c226c6574746572223a22d091222c22706172656e745f67726f75705f696473223a5b5d2c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227469746c65223a223520c2abd091c2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564795f67726f75705f666f726d6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x5596f333458cb32fe8d5c8e7cce14d5f', '\x75e7e49d34cafaf195ab8952fcf3901d587bb27959b04ff36e0704e50fc50c90', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 20, 'study_group_formed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2273747564795f67726f7570223a7b2266616d696c79223a2267656e6572616c222c226772616465223a352c226b696e64223a227363686f6f6c5f636c617373222c226c6574746572223a22d090222c22706172656e745f67726f75705f696473223a5b5d2c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227469746c65223a223520c2abd090c2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564795f67726f75705f666f726d6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xcd291e463bf33a46e8e7c1c6419d24bd', '\xc1a676cab3e48a2d28eef24b08de0310f8e88ae8be746713d1ea2e3e11be09f7', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 21, 'study_group_formed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2273747564795f67726f7570223a7b2266616d696c79223a2267656e6572616c222c226772616465223a352c226b696e64223a2273756267726f7570222c226c6574746572223a22d090222c22706172656e745f67726f75705f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303031225d2c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c227469746c65223a223520c2abd090c2bb2c20d0b0d0bdd0b3d0bbd0b8d0b9d181d0bad0b8d0b92c203120d0b3d1802e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564795f67726f75705f666f726d6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x2d745f0292581fed767edc7f315138a8', '\xff7269207ef3110b37322ad621fcd60152b22b2abee96666e56f40b3f4375023', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 22, 'student_enrolled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22656e726f6c6c65645f6f6e223a22323032362d30392d3031222c226f726465725f6e6f223a223135222c226f726465725f6f6e223a22323032362d30382d3238222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564656e745f656e726f6c6c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xa24904f407b3e6f59088195adb236d6e', '\x8b1938959a73fb3c9898aa868ecdb20400edd08916dea3d32fd0774f1464fdd9', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 23, 'student_enrolled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22656e726f6c6c65645f6f6e223a22323032362d30392d3031222c226f726465725f6e6f223a223135222c226f726465725f6f6e223a22323032362d30382d3238222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564656e745f656e726f6c6c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x1c607c35d2b3dbc8dcfd6f46adfcda28', '\x7da38cab9cdc2bd9c8cff33c7941780bb582bfbcad7b4c306c71965419a681cb', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 24, 'student_enrolled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22656e726f6c6c65645f6f6e223a22323032362d30392d3031222c226f726465725f6e6f223a223135222c226f726465725f6f6e223a22323032362d30382d3238222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564656e745f656e726f6c6c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x43d28e1d70e0348f66ae3c03709c3e2e', '\x265c654ff491789b4e76a1a89b02a00c1b60aad5fa36a60ffd28c0491f125827', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 25, 'student_enrolled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22656e726f6c6c65645f6f6e223a22323032362d30392d3031222c226f726465725f6e6f223a223135222c226f726465725f6f6e223a22323032362d30382d3238222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564656e745f656e726f6c6c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x01f75277c5740e83ba8b11027e7e1ba4', '\xd89e297e42ca17b64ee042ea030d04d5f0f78d90a58889daa1f608752ac2b73d', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 26, 'student_enrolled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22656e726f6c6c65645f6f6e223a22323032362d30392d3031222c226f726465725f6e6f223a223135222c226f726465725f6f6e223a22323032362d30382d3238222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a2273747564656e745f656e726f6c6c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x9e087e9d4167611e15a28fdfe862cab7', '\x8bd6e81fa3648299b8fb057ad150555b8a6d6803f9caa0ee89704994233d6d89', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 27, 'class_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636c6173735f74656163686572223a7b2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636c6173735f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x81a1adbea6abc534ea21a5adc28c39fb', '\x9a5ac825513848d67d5f2006e00b6057a47314ab2ab7a271ac55c7abce33d732', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 28, 'subject_added', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b227375626a656374223a7b226b696e64223a227375626a656374222c22706f736974696f6e223a332c2273686f72745f7469746c65223a22d090d0bdd0b3d0bb2e20d18fd0b72e222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227469746c65223a22d090d0bdd0b3d0bbd0b8d0b9d181d0bad0b8d0b920d18fd0b7d18bd0ba227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a227375626a6563745f6164646564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xcf96065ff1091f82af97b9f20aaaa172', '\xb5224c621e5b9765dea99ca616d07c1df36ba9dffed3373b3bc129fcc6ccaac1', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 29, 'subject_added', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b227375626a656374223a7b226b696e64223a227375626a656374222c22706f736974696f6e223a312c2273686f72745f7469746c65223a22d0a0d183d181d181d0bad0b8d0b9222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227469746c65223a22d0a0d183d181d181d0bad0b8d0b920d18fd0b7d18bd0ba227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a227375626a6563745f6164646564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x3b54ca0a69f066101d42ff822ef83b27', '\xd3f889316fb8bf965ee7da5213fe35080f39db2538c777856abf406e2d2771f6', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 30, 'subject_added', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b227375626a656374223a7b226b696e64223a227375626a656374222c22706f736974696f6e223a372c2273686f72745f7469746c65223a22d09cd0b0d182d0b5d0bc2e222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227469746c65223a22d09cd0b0d182d0b5d0bcd0b0d182d0b8d0bad0b0227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a227375626a6563745f6164646564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x1d8566c150fbb05ffcd71a3524bd3b22', '\xe555639b11a3bfbcd28bc31a407365981b34529aafaac5def84d8ed26dced89b', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 31, 'course_opened', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f75727365223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706c616e6e65645f6c6573736f6e73223a3137302c227363616c65223a22666976655f706f696e74222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227765656b6c795f686f7572735f68756e64726564746873223a3530307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636f757273655f6f70656e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xa1b9237e02360af0ddff40521421c9a6', '\xb2edd14b2de5f18ca7bca465918ccb970cb12f3fb80b017c8e5d1c7915b7ace1', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 32, 'course_opened', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f75727365223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706c616e6e65645f6c6573736f6e73223a3137302c227363616c65223a22666976655f706f696e74222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227765656b6c795f686f7572735f68756e64726564746873223a3530307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636f757273655f6f70656e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x4dd8aaf8a033f617de8a406c1a2d1ee8', '\x6bf3e854009e205ba71a37061fcf0b17962ade74ed0e28952f6cca0bca71146d', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 33, 'course_opened', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f75727365223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706c616e6e65645f6c6573736f6e73223a3137302c227363616c65223a22666976655f706f696e74222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227765656b6c795f686f7572735f68756e64726564746873223a3530307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636f757273655f6f70656e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xe082624fe54f9d343ea4fffa2a61aa58', '\xdba36260814ac6dcd37f07312258ee3748e70e7cabff6e74f9f3712307bc86c0', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 34, 'course_opened', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f75727365223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706572696f645f73797374656d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706c616e6e65645f6c6573736f6e73223a3130322c227363616c65223a22666976655f706f696e74222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227765656b6c795f686f7572735f68756e64726564746873223a3330307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636f757273655f6f70656e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x0f9c369a49da5fbd3a20c794960c2bac', '\xcbdf8e731120e3ba09b2ab349bea64961993c86948a76e6877bac8f9d63ecb91', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 35, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xd1771eddd9cc2d93db4e0070c4a7a548', '\xdb0c20ccb051c80028ccbfacc25b0cb43b3200344ba1698adc00e4c3b6d8f123', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 36, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xf6a14bd279f7bbb3e8d09a6ddffea9e8', '\xa9bd89fb1ba7999fbdbf31f301e59abcaa68e3b44d9820ae5bb80b938735a71f', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 37, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x87f9e7478315937b82dcdccfbf4a6a31', '\xcee15fc2ff7b2d7e6112beecd971c9d8afecfbca52ce960ed141b53e99d1da2b', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 38, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\xa11c54d4571d054b17bc5681b217b8f3', '\x396f00e83caf3721f37f4752459ec7e3f5c32620192e3a3a0b6b87c960f6371e', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 39, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226c6573736f6e5f6f6e223a22323032362d30392d3134222c22726f6f6d5f7469746c65223a22d0bad0b0d0b12e20333031222c22736c6f745f6e6f223a312c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x02c77eb15a212241db55f5ac55d7b45a', '\x3b2a05fffb7afb151cfe0ea29635074fdf771bda681ee0fe9c0f065e9cdadfbd', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 40, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22656e64735f6174223a2231313a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226c6573736f6e5f6f6e223a22323032362d30392d3037222c22726f6f6d5f7469746c65223a22d0bad0b0d0b12e20333033222c22736c6f745f6e6f223a332c227374617274735f6174223a2231303a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x15c9c36ee262d0fda98f901e97dc141e', '\x81aafb67aaef1b54b28db323e2040160aa47764fc0d44ab80a9ab94868e88b2a', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 41, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226c6573736f6e5f6f6e223a22323032362d30392d3038222c22726f6f6d5f7469746c65223a22d0bad0b0d0b12e20333031222c22736c6f745f6e6f223a312c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x5b4840a943a273c4e0285856cd3b0453', '\xd9f2915fb265ca8a714fe70df082cc5b32051f484ac1edf43627989d91512e97', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 42, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22656e64735f6174223a2231303a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226c6573736f6e5f6f6e223a22323032362d30392d3037222c22726f6f6d5f7469746c65223a22d0bad0b0d0b12e20333032222c22736c6f745f6e6f223a322c227374617274735f6174223a2230393a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x9e0363895bc03ac74a6faa218e662894', '\x5f1128de53c2171cfff5a734da41a9e086efe2d2cd9c1c05a614d263a793382d', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 43, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226c6573736f6e5f6f6e223a22323032362d30392d3037222c22726f6f6d5f7469746c65223a22d0bad0b0d0b12e20333031222c22736c6f745f6e6f223a312c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x6adf67f72b4d965ddd0547d6e62db5c9', '\x492e10dff1ab4a604bafa077a40da4e816a003385d9d10114a3becd1a0211f66', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 44, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22656e64735f6174223a2231323a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c226c6573736f6e5f6f6e223a22323032362d30392d3037222c22726f6f6d5f7469746c65223a22d0bad0b0d0b12e20333034222c22736c6f745f6e6f223a342c227374617274735f6174223a2231313a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030336537222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736343436303030303030307d', '\x8da845cb6ed733670d24c58c77d469d3', '\xd36c54526b85852f3fcc00c364f27046c4f54a39d9f0e6929c48928f6ea4f5fd', 1788764460000000, '\x000000000000000000000000000003e7'),
	(7, 45, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383736343532303030303030307d', '\xf4ce792adb60a6ed047b947a161f7018', '\x699c9267818865074089e5cc3a58904994ee81534324ffcb47618049804392c5', 1788764520000000, '\x00000000000000000000000000000001'),
	(7, 46, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22746f706963223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736343532303030303030307d', '\xe87b6598470b7c17f4c0c69d610680c9', '\x4f582ad13f51dfe2244cbf19308f45aba0aa9c7e2e8eda6477da161835a3607a', 1788764520000000, '\x00000000000000000000000000000001'),
	(7, 47, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22c2a72031322c20e284962035222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383736343532303030303030307d', '\xe0b10727bec52c2962598f0e064a22f5', '\x01f24e0daa204ea2df641d5d3f0c7fab210d399b9e1793745d22ce4593449064', 1788764520000000, '\x00000000000000000000000000000001'),
	(7, 48, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22c2a72031322c20e284962035222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227469746c65223a22d081d0bbd0bad0b0227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383736343538303030303030307d', '\x36224b726f9720dbed434ffa96733cbf', '\x00a0f20da6aa6411e801b0f589d6ba5ffd2c855b27a16302f6c16e9b138c5b2c', 1788764580000000, '\x00000000000000000000000000000002'),
	(7, 49, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22776f726b5f6e6f223a337d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736343634303030303030307d', '\x97697002c7ceed0c14c117125ab10a23', '\xb606a43de49b89123d6a8ae2036ea568ddb7d1b6214d24e570d5f4dbe38c2cd4', 1788764640000000, '\x00000000000000000000000000000003');
INSERT INTO entries VALUES
	(7, 50, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736343634303030303030307d', '\x2566fb0d9301cc804f8973305fe7b689', '\x81ee140697523ad48deb9a27e2431f703590f33e6ff480c537b9c0fd269335aa', 1788764640000000, '\x00000000000000000000000000000003'),
	(7, 51, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a226e6f6e65222c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736343634303030303030307d', '\x0e0d00a7933ca278f907b86ac1983483', '\x1dc0e692125d5ee4e6137ec4b1d020735efcb8cb0114090d3a2f0dcf47d73ed5', 1788764640000000, '\x00000000000000000000000000000003'),
	(7, 52, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736343730303030303030307d', '\xc4fa98d22fbef3f15d70c8edb751346f', '\x750ad5e2eb6d4da8599f751e1ff1417c9cdb1cb66dd335fcb4a82b2520fd14fa', 1788764700000000, '\x00000000000000000000000000000004'),
	(7, 53, 'substitution_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226b696e64223a22737562737469747574696f6e5f656e646564222c227265636f726465645f6174223a313738383736343736303030303030307d', '\x0add530cdfabc2970e098ec193813a0b', '\xe58b969e1a991a5f29a1966b8c916f7ca67067ac489b931d4c5471007993fbe5', 1788764760000000, '\x00000000000000000000000000000005'),
	(7, 54, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226465636973696f6e223a226772616e746564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c2272657175657374223a382c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383736343736303030303030307d', '\xfce142b545ecab2407d2aae9e1c9ced7', '\xdd3221c341341a77a6ae372076e9143b2b7e104c95a6038beb2136a0283c47f8', 1788764760000000, '\x00000000000000000000000000000005'),
	(7, 55, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736343736303030303030307d', '\x7882651d7b22d463bf2ed90e4bfc23cd', '\xfe6028af9a0e790f6ebf51556b5718d4d03bebaf5f512c4a4b0cd5ea80b55101', 1788764760000000, '\x00000000000000000000000000000005'),
	(7, 56, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736343736303030303030307d', '\xec927084a9c3518296cf72b6e8913b06', '\xa077fc18e5c68fcb3de96491a8ae6e53514cf06b1cd0070d711231c31c5a3429', 1788764760000000, '\x00000000000000000000000000000005'),
	(7, 57, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736343832303030303030307d', '\x7c3751bffe29cbeca16bfb854a6e46e0', '\x2711ab62d449bd14ca17a40edb8de47f57e163d978d322819943508519037f14', 1788764820000000, '\x00000000000000000000000000000006'),
	(7, 58, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22d081d0bbd0bad0b0222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736343832303030303030307d', '\x8e7ca3935cc84d4bdc8f5921bf4a1d15', '\x3ee92aaeb8964feb4df2f6d2fd77dd5de827dfb833bc7b97a9aabb61105658b9', 1788764820000000, '\x00000000000000000000000000000006'),
	(7, 59, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736343832303030303030307d', '\xafaa2230db1b99ec5ce0e1e5be8f8616', '\xbaac4150ac60ca5ae826b57a4195d93a5ae593eebe9b9f5eb30c2d2a45a51a5f', 1788764820000000, '\x00000000000000000000000000000006'),
	(7, 60, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736343838303030303030307d', '\x3bf78bfa44f82b32fe515be2904e19ee', '\x9e04a2c0145856eea5b2b873eeb1202901589fc212d91f0ce54d3e0be0259d9f', 1788764880000000, '\x00000000000000000000000000000007'),
	(7, 61, 'copy_verified', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226465766963655f6964223a22d081d0bbd0bad0b0222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c226b696e64223a22636f70795f7665726966696564222c227265636f726465645f6174223a313738383736343838303030303030307d', '\xb9018ae687cfffaa005c27d342529bf8', '\xf142f354656938a94dea285aefe27378a806468ccadab19413f4a34194a15393', 1788764880000000, '\x00000000000000000000000000000007'),
	(7, 62, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2276616c69645f66726f6d223a22323032362d30392d3032222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736343838303030303030307d', '\x26c646711b3d1054ef9c8eebdffafd02', '\x6a5da30f37f8a790598a0796ad0149d56f5231440f0036678c9a4e8619ab637f', 1788764880000000, '\x00000000000000000000000000000007'),
	(7, 63, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22646f63756d656e745f6e6f223a22c2a72031322c20e284962035222c22646f63756d656e745f6f6e223a22323032362d30392d3232222c2266726f6d5f6f6e223a22323032362d30392d3134222c226b696e64223a22706172656e745f6e6f7465222c22737461747573223a22616273656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2274657874223a22c2a72031322c20e284962035222c22746f5f6f6e223a22323032362d30392d3138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383736343934303030303030307d', '\xee7f43fec04450eab2c341f689d3cb25', '\x143257dc637d128872422c394101ac3ff3875da20bf3c306578786850087bfb3', 1788764940000000, '\x00000000000000000000000000000008'),
	(7, 64, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22222c22737461747573223a2265786375736564222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736343934303030303030307d', '\x2390cc7474af31e03a9eeacd3bb29559', '\x898a04c43bc5b3f4bb551d21f804d9f37541fe8d433cc6b956ce95040acf0a84', 1788764940000000, '\x00000000000000000000000000000008'),
	(7, 65, 'substitution_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c226b696e64223a22737562737469747574696f6e5f656e646564222c227265636f726465645f6174223a313738383736343934303030303030307d', '\x5397c5d010d60f3a5e01b126c76cad0e', '\xfea4f1dda5b87a348c6d9302314b0b792f4f786ec18601265fa0301277bb9eb9', 1788764940000000, '\x00000000000000000000000000000008'),
	(7, 66, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226e6f74696365223a34317d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303039222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736353030303030303030307d', '\x3119fb97ec4d80952ac169df9e32cd60', '\x63bbb8fb16dbbe908d2f381d08699d3ea6af684f3eb537aedda13f59a00929bc', 1788765000000000, '\x00000000000000000000000000000009'),
	(7, 67, 'document_issued', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22646f63756d656e74223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22646174615f7368613235365f686578223a22222c22646f63756d656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22646f63756d656e745f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22666f726d223a2273756d6d6172795f7368656574222c227368613235365f686578223a22222c2273697a655f6279746573223a302c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22747265655f73697a65223a307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303039222c226b696e64223a22646f63756d656e745f697373756564222c227265636f726465645f6174223a313738383736353030303030303030307d', '\x883927fdb7d11caca5ceba9b1baa7b81', '\x956cea2d6cee7f02e12187f56d1301240c7a529023835deb09dd1a5cb59b5fd2', 1788765000000000, '\x00000000000000000000000000000009'),
	(7, 68, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303039222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353030303030303030307d', '\xec936f7f09c4469219b35c3a9eb77036', '\xf2f098c24f67c27f724f375fb60b468269f8266c5d161172e8921bd8f5c32200', 1788765000000000, '\x00000000000000000000000000000009'),
	(7, 69, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22726561736f6e223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303061222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736353036303030303030307d', '\x3de2542e2553f8088c508e2b37b9f323', '\x2bbe9f33ce9280757f106ac40444c2b3d8441f8d6166e73c3975b62c3e5fadab', 1788765060000000, '\x0000000000000000000000000000000a'),
	(7, 70, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303061222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736353036303030303030307d', '\x47efcb197b78a8554cf66bee3425574b', '\x87dafc7b13815adba9d695e9542086887f8cbf6cd0326072cd45de4cb75f3221', 1788765060000000, '\x0000000000000000000000000000000a'),
	(7, 71, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a302c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22222c22737461747573223a2265786375736564222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736353132303030303030307d', '\x23315f7d60ae22624e67d9e59495e244', '\x51808c1677798ef201603ef511ba2c003a91e9a1c21b731031f8d29324da2625', 1788765120000000, '\x0000000000000000000000000000000b'),
	(7, 72, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736353138303030303030307d', '\x1c4a6126f84fcae6315f662227be6eee', '\x683013d8de7cd64a06106a0d9a8010684ebc6a08791d919f410c554a2edd30e6', 1788765180000000, '\x0000000000000000000000000000000c'),
	(7, 73, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736353234303030303030307d', '\xdca5e42abd9835e2468f18857b4693ed', '\x7d88179177ba13432502f7dbbb5f6a72053c7081d413f6b0e6c13f0bdde08979', 1788765240000000, '\x0000000000000000000000000000000d'),
	(7, 74, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353234303030303030307d', '\xe5c0852a88cfcb7c44ece345569811c3', '\x9f51ac1d3a94fc5695d5bf51ff14918b3d9d8dfed8ed04ed47bb460730dc4ad5', 1788765240000000, '\x0000000000000000000000000000000d'),
	(7, 75, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a302c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a342c226e756d223a327d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2270726f706f736564223a226578656d7074222c22726561736f6e223a22d081d0bbd0bad0b0222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303065222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736353330303030303030307d', '\xea30e38512a22f362ab53e64aa302ff7', '\x0f3649228f2ade71c5bec3669dc9f6297ea2b88491a1508c0a314eb2161ddb54', 1788765300000000, '\x0000000000000000000000000000000e'),
	(7, 76, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227469746c65223a22c2a72031322c20e284962035227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303065222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383736353330303030303030307d', '\x0f8499cea38917c09dff56a88e48eef9', '\x07965b18d2e0b7c0668117aecbfe0c9baa2a924286f64d592fc43223c01d3204', 1788765300000000, '\x0000000000000000000000000000000e'),
	(7, 77, 'remark_settled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2272656d61726b223a31387d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303065222c226b696e64223a2272656d61726b5f736574746c6564222c227265636f726465645f6174223a313738383736353330303030303030307d', '\x5d1baafbb50a324594f4b4dd2894fc2b', '\x41900d324a70f0dee8c42ab5ac35e20057cf6697229a716b8c8072c34ef3e03b', 1788765300000000, '\x0000000000000000000000000000000e'),
	(7, 78, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303066222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383736353336303030303030307d', '\x7d6dadd0d24fc346db2b55fdd77609ed', '\x8d622ec9416d7b55fa51246b171569040282c89435c8acfff8d61d94d495c880', 1788765360000000, '\x0000000000000000000000000000000f'),
	(7, 79, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a2277726f6e675f73747564656e74222c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303066222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736353336303030303030307d', '\x85d8056ddf78b140e414c7b8eb8f8555', '\xdd8bc5b78648536add5aebad98c5611171feb814c2e5abcb209069d2d02f8d2f', 1788765360000000, '\x0000000000000000000000000000000f'),
	(7, 80, 'package_sealed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b227061636b616765223a7b2266696c655f6e616d65223a22222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2272657461696e5f756e74696c223a22313937302d30312d3031222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227368613235365f686578223a22222c227368613531325f686578223a22222c2273697a655f6279746573223a302c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22747265655f73697a65223a307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303066222c226b696e64223a227061636b6167655f7365616c6564222c227265636f726465645f6174223a313738383736353336303030303030307d', '\x11d81e7517a5eb4b7364d0d661b9d1a8', '\x7fb188b849cf05f97af481a09e3bfc178f9341636b3838487815a6363cb7f783', 1788765360000000, '\x0000000000000000000000000000000f'),
	(7, 81, 'work_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22776f726b223a7b227469746c65223a22222c227765696768745f68756e64726564746873223a3631372c22776f726b5f6e6f223a312c22776f726b5f74797065223a226c61626f7261746f72795f776f726b227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303066222c226b696e64223a22776f726b5f646566696e6564222c227265636f726465645f6174223a313738383736353336303030303030307d', '\xb2eaa84f32e1e625d5602d4e8d865900', '\x1fcd2e005b62306242d591437ec612619d3ade904394329803d07b402ee1d405', 1788765360000000, '\x0000000000000000000000000000000f'),
	(7, 82, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303130222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736353432303030303030307d', '\x7210b9dccff77f7acdf824b0ce6a6df8', '\x1e278629dc3e9ddb07d6bc1966d5a874c88bf627ce95b765ed1ddeaf182a004b', 1788765420000000, '\x00000000000000000000000000000010'),
	(7, 83, 'work_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22776f726b223a7b227469746c65223a22d081d0bbd0bad0b0222c227765696768745f68756e64726564746873223a3438382c22776f726b5f6e6f223a332c22776f726b5f74797065223a226c61626f7261746f72795f776f726b227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303130222c226b696e64223a22776f726b5f646566696e6564222c227265636f726465645f6174223a313738383736353432303030303030307d', '\x7f3c0a3c62350131a40c9a525db080c1', '\xf339d0b2c943947105ca215a2045126776e2073e1cdebf72c52874766fe12817', 1788765420000000, '\x00000000000000000000000000000010'),
	(7, 84, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303130222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736353432303030303030307d', '\x036effb5ed68659c0d6d8e14a5c8c778', '\x3c29373d06c34d93b8a7606f5da79fe4b0c6485b54f008f5f3322348d8810432', 1788765420000000, '\x00000000000000000000000000000010'),
	(7, 85, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22686f6d65776f726b223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22686f6d65776f726b5f6e6f6e65223a747275652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303131222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383736353438303030303030307d', '\xc1a088ed22a47faa607d821c486684c5', '\x64ef493fc7770e2440e2c2e29654698b783478cf1ee86ff8f2325b43e7c52095', 1788765480000000, '\x00000000000000000000000000000011'),
	(7, 86, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22646f63756d656e745f6e6f223a22d081d0bbd0bad0b0222c22646f63756d656e745f6f6e223a22323032362d30392d3237222c2266726f6d5f6f6e223a22323032362d30392d3130222c226b696e64223a22636c6173735f746561636865725f7065726d6974222c22737461747573223a22616273656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2274657874223a22d081d0bbd0bad0b0222c22746f5f6f6e223a22323032362d30392d3130227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303131222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383736353438303030303030307d', '\xf7db586407612523d5a670c7510bc47e', '\x6024808b09bac5aebbc7f032c816badfd9617cb590611ad3fd40b067d19c5fff', 1788765480000000, '\x00000000000000000000000000000011'),
	(7, 87, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22c2a72031322c20e284962035227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303131222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736353438303030303030307d', '\x1e5f1e4b66526bb32910b050a36d9fc9', '\x61893a52824d8ccece7e20ee0f1817ba73320fa5ba9edc29f64b2c5cf132fb9b', 1788765480000000, '\x00000000000000000000000000000011'),
	(7, 88, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c226c6573736f6e5f6f6e223a22323032362d30392d3131222c22726f6f6d5f7469746c65223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22736c6f745f6e6f223a322c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303131222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736353438303030303030307d', '\x1ed613f372315b49cade8a11bd137a6d', '\xc92dcb8aed33b47f388a0d7e4ca1596ddcb360541570ac042ddfcb9392a8d06e', 1788765480000000, '\x00000000000000000000000000000011'),
	(7, 89, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226e6f74696365223a33317d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303132222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736353534303030303030307d', '\x74b485031e4ff2ada959b7d7701b304c', '\xb63aea925be37d1e2b83de6a025bb317388fb8649ecf5ea8402ab4cbd8b1e835', 1788765540000000, '\x00000000000000000000000000000012'),
	(7, 90, 'extra_lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22656e64735f6174223a2231353a3435222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303061222c226c6573736f6e5f6f6e223a22323032362d30392d3330222c22726561736f6e223a22d081d0bbd0bad0b0222c22726f6f6d5f7469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22736c6f745f6e6f223a332c227374617274735f6174223a2231353a3030222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303132222c226b696e64223a2265787472615f6c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736353534303030303030307d', '\x6d65f6310c691d3f7fb91bdaa848905c', '\xcbb014167094c54673f396f28554d99247682e699efd80ffe0e2a7850daf6780', 1788765540000000, '\x00000000000000000000000000000012'),
	(7, 91, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a302c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c22737461747573223a22616273656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303132222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736353534303030303030307d', '\xa61511f194b794204c7767c03b979fea', '\x18fd031a9982c0c8906f591bc1175da4ce13492fb0d8686b13343157d3e79559', 1788765540000000, '\x00000000000000000000000000000012'),
	(7, 92, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303132222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736353534303030303030307d', '\x7808385ae7edf01ed1a27c903532d82c', '\x793779d41404177de199c166dba18a906f5378e2386cc93006463d7e352c1a9c', 1788765540000000, '\x00000000000000000000000000000012'),
	(7, 93, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303133222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353630303030303030307d', '\x226a51dcb73b7e353913bbf49de770a0', '\x568e59166116c5255fc4ee4c0d457e6e045e130590b58392ae125f37c4dad3a4', 1788765600000000, '\x00000000000000000000000000000013'),
	(7, 94, 'course_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303133222c226b696e64223a22636f757273655f636c6f736564222c227265636f726465645f6174223a313738383736353630303030303030307d', '\x978d3497cc3886f276f19279cd34ef0c', '\x84b6a0ba4cc01c4e9c757fd81dd3d9180024947b1de199f21ff805d8dcecc271', 1788765600000000, '\x00000000000000000000000000000013'),
	(7, 95, 'copy_damaged', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2272656d61726b223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c227374617465223a226d697373696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303133222c226b696e64223a22636f70795f64616d61676564222c227265636f726465645f6174223a313738383736353630303030303030307d', '\x9dc69f26bdcb5aaa23c4d3ccc5a2c1af', '\xc52c3ebba10369d1c225772a1f3ff5c4157b44a4fba6ed0d9894ab9638976d77', 1788765600000000, '\x00000000000000000000000000000013'),
	(7, 96, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303134222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736353636303030303030307d', '\xe005ecb00bb49e319e93e0c3262ac9e6', '\xfb477bed605a05ab670d646f600e557f46b166da29faf1327811f332d2bda0bd', 1788765660000000, '\x00000000000000000000000000000014'),
	(7, 97, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303134222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736353636303030303030307d', '\x3ca6eff56078ef6ec5881c3b3ed45684', '\x24e2e2dff2e39c034cdf9a1ebb214fc7fdc5355328d5f8b212b1b0e04716898a', 1788765660000000, '\x00000000000000000000000000000014'),
	(7, 98, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303134222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736353636303030303030307d', '\xa75c26ff935163dfde20dfee56fedddd', '\x62ca77a159b6c38800e8164b22abc23f539eea338b19822bf94d5bcb81559984', 1788765660000000, '\x00000000000000000000000000000014'),
	(7, 99, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736353732303030303030307d', '\x2f63ec6614efaa8eddb7ac8804251773', '\x1741af50a8aeb3b7e20deabe2913a593276d234380878a3d2ced8acb4708b2cf', 1788765720000000, '\x00000000000000000000000000000015');
INSERT INTO entries VALUES
	(7, 100, 'role_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261737369676e6d656e74223a7b226261736973223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22726f6c65223a226469726563746f72222c2276616c69645f66726f6d223a22323032362d30392d3239222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c226b696e64223a22726f6c655f61737369676e6564222c227265636f726465645f6174223a313738383736353738303030303030307d', '\xa698dcc8020ab5b9b083beecd736940d', '\x1e2dbfad356b64acd187abc0579fa42b14d02c145e0ec4c3b7934b7db6bb320d', 1788765780000000, '\x00000000000000000000000000000016'),
	(7, 101, 'course_teacher_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a22323032362d30392d3330227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c226b696e64223a22636f757273655f746561636865725f656e646564222c227265636f726465645f6174223a313738383736353738303030303030307d', '\xc545d01ce97cd1c0831fc9c6bfd6bc66', '\x4c82b950ec41642f6ed71c20d7a3743b87f7cb9124109b9b98b8f296523e2357', 1788765780000000, '\x00000000000000000000000000000016'),
	(7, 102, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736353834303030303030307d', '\x7e4359c2b00a54241e7ffcbea68a4706', '\x726098a1a0c9411f26e00c31113115cc59e119b3445ca3cd77c6ea15985a5b67', 1788765840000000, '\x00000000000000000000000000000017'),
	(7, 103, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22646f63756d656e745f6f6e223a22323032362d30392d3039222c2266726f6d5f6f6e223a22323032362d30392d3238222c226b696e64223a226f7267616e69736174696f6e5f6c6574746572222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2274657874223a22d081d0bbd0bad0b0222c22746f5f6f6e223a22323032362d30392d3238227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383736353834303030303030307d', '\x2dc5b01b0341b9a81d428260777191ac', '\x02961ea01cd3a52a4e09213a16e2e5ff1b9c6a93d02aa224655acefbedad44f5', 1788765840000000, '\x00000000000000000000000000000017'),
	(7, 104, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3237222c226b696e64223a226772616475617465222c2270726f746f636f6c5f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22c2a72031322c20e284962035227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736353834303030303030307d', '\x5c7355b6f2debbf28b9f3e49b1fe3aa9', '\xe32bbacb1dc63de7ae7d3b438da2e44ff4aaa8e891a8a57a0d744f4b3cd6bace', 1788765840000000, '\x00000000000000000000000000000017'),
	(7, 105, 'work_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22776f726b223a7b227469746c65223a22222c227765696768745f68756e64726564746873223a3138352c22776f726b5f6e6f223a322c22776f726b5f74797065223a2274657374227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c226b696e64223a22776f726b5f646566696e6564222c227265636f726465645f6174223a313738383736353834303030303030307d', '\x1e06d9bdb94b5371ae9ea7061d436792', '\x2dd68aa88dbe1b63c4383bc5492c8c8de36f67b55398f1f5001d97998534b765', 1788765840000000, '\x00000000000000000000000000000017'),
	(7, 106, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d081d0bbd0bad0b0222c22726561736f6e5f636f6465223a227265776f726b222c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736353930303030303030307d', '\x8a883198ff7b34e6d5bc04470ee8c4f5', '\x46ea3220931b0f9917f6cbdf7e3a70e4c5c6a6e695bd3f8c7416913283233693', 1788765900000000, '\x00000000000000000000000000000018'),
	(7, 107, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736353930303030303030307d', '\x044ce00d1c3bb5881fc3cbe6c431f76e', '\x5ff0f1cf10330724588b2d88578f9802ba6903eaecaf562e372913de2649a342', 1788765900000000, '\x00000000000000000000000000000018'),
	(7, 142, 'substitution_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303236222c226b696e64223a22737562737469747574696f6e5f656e646564222c227265636f726465645f6174223a313738383736363734303030303030307d', '\xf0a9de1ceb72776068138de51c469752', '\x177e2d56a728daea40226125bf6c403538b57e036f862b4e2e99a0fe57358003', 1788766740000000, '\x00000000000000000000000000000026'),
	(7, 108, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353930303030303030307d', '\x8a51803640fb119b1e1864fc5e79452f', '\x63b9e0527b9328bb94533b9817e7c5d3452e3ad013b638c2b4db1bbc6676e45d', 1788765900000000, '\x00000000000000000000000000000018'),
	(7, 109, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a226f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353930303030303030307d', '\x069135e56d6622c0fbc2de4b6934d0c2', '\xaebca16d617078d533348ae04617a415370f5810afc35fbbfa05ba2ee036705b', 1788765900000000, '\x00000000000000000000000000000018'),
	(7, 110, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22776f726b5f6e6f223a337d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303139222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736353936303030303030307d', '\x18c4ee1130c8a8fa30e19594fc4a11bc', '\x3c04e76d6463dea921ee6661112ad791d36432cfd9d370fb925849fcb3dcd5f2', 1788765960000000, '\x00000000000000000000000000000019'),
	(7, 111, 'substitution_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303161222c226b696e64223a22737562737469747574696f6e5f656e646564222c227265636f726465645f6174223a313738383736363032303030303030307d', '\x9e26b4836369d2288a665552e28b0ef6', '\xab8fdd10814e378c29b4e7f76d234a0dc4cb0f9228c3cae7a3bb985c0f4f5ccc', 1788766020000000, '\x0000000000000000000000000000001a'),
	(7, 112, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303162222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363038303030303030307d', '\xe8856f0038b4bc78e6816a3881644653', '\x2adf9ee44fa749ce257963ded8d3d4104a7cb2bb38bf2f21de969c714f614755', 1788766080000000, '\x0000000000000000000000000000001b'),
	(7, 113, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a322c226e756d223a347d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2270726f706f736564223a2266697665222c22726561736f6e223a22c2a72031322c20e284962035222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303163222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736363134303030303030307d', '\x898ff65ba3824ddad0ab792b130915a5', '\x7a33be6cdf7c12fe784f50eb7ddda02046a9612ab52d2dc298f47d4b83e5524e', 1788766140000000, '\x0000000000000000000000000000001c'),
	(7, 114, 'guardianship_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226261736973223a22d081d0bbd0bad0b0222c22677561726469616e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2276616c69645f746f223a22323032362d30392d3131227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303163222c226b696e64223a22677561726469616e736869705f656e646564222c227265636f726465645f6174223a313738383736363134303030303030307d', '\x88e45a06cbf4bc2e7e0c5b6eb7797e9a', '\xaa8fb7aefaf1b85d837f50efa458f28b5805d6fb4cb2b60c7e7a5348ab7ca9c5', 1788766140000000, '\x0000000000000000000000000000001c'),
	(7, 115, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226e6f74696365223a33347d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303163222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736363134303030303030307d', '\xdc20764c872591bdca8fc54d09337bd9', '\xea29705348524635059bae1e5d470256182c60a71eccf66b8385789d62bb67e8', 1788766140000000, '\x0000000000000000000000000000001c'),
	(7, 116, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303163222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736363134303030303030307d', '\x311420ee6cf27b044fce46817f0943b4', '\x6bf2eab40dcbaaa7fbf2ea824356b05f5dc73305ae4a519e19fe1f4144918bca', 1788766140000000, '\x0000000000000000000000000000001c'),
	(7, 117, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303164222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736363230303030303030307d', '\x922259a39e373d55366c3faa3db687f6', '\x5e1159e07f03362956494738ca189505109a346cfa4b186c266a2136adfe5056', 1788766200000000, '\x0000000000000000000000000000001d'),
	(7, 118, 'remark_made', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226164647265737365655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c226361757365223a227765656b6c795f636865636b222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226475655f6f6e223a22323032362d30392d3130222c2274657874223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303164222c226b696e64223a2272656d61726b5f6d616465222c227265636f726465645f6174223a313738383736363230303030303030307d', '\x2df29eaa545ea3be87c28bdaab894984', '\x38d53b8b9811f7d76d50ecf4a8345791631d57bf4530400a6f52e290f075f431', 1788766200000000, '\x0000000000000000000000000000001d'),
	(7, 119, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22776f726b5f6e6f223a327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303164222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736363230303030303030307d', '\x724c6e9d6f298c0baeb9f1c37a6a4308', '\x06d50541eaacaa7ea2fc581a521e399f55fe3cfdb9ba5ccaf64cb2bc30b4464d', 1788766200000000, '\x0000000000000000000000000000001d'),
	(7, 120, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303164222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736363230303030303030307d', '\x863d1ddb41b230e767700111c0650ccc', '\x0baa69fef71edc916fad9e0998ebe711d145489f9c3529cebc188a4996304f95', 1788766200000000, '\x0000000000000000000000000000001d'),
	(7, 121, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303165222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383736363236303030303030307d', '\xfc747ddc36cb3039da85d60ee866f7f7', '\xe4a85d936e6e48163f683191f89d250d25aaef2685c5a6c640581082ced34ca5', 1788766260000000, '\x0000000000000000000000000000001e'),
	(7, 122, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22776f726b5f6e6f223a337d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303165222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736363236303030303030307d', '\x4652718bb33274ecea4e362fb9a3c738', '\x6affc4b42186bb62e2e4bc727cd1c3d7831f33867307e8dacc97c3e1abbb2419', 1788766260000000, '\x0000000000000000000000000000001e'),
	(7, 123, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a2261646d696e222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303165222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736363236303030303030307d', '\x3fc7e53d03cdd0d11903befcc08b9f15', '\xb2af9b520005305f319e3f698ee954480f4134da4286514bce73b9d5ac9f19d7', 1788766260000000, '\x0000000000000000000000000000001e'),
	(7, 124, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22746f706963223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303165222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736363236303030303030307d', '\x51193774aa9deebedf6b2f596b94042a', '\x96e1b829ad23d6ca48ea037535374dc8005b9c1d79ea4b62671e6644eeeb48b0', 1788766260000000, '\x0000000000000000000000000000001e'),
	(7, 125, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c226c6573736f6e5f6f6e223a22323032362d30392d3234222c22726f6f6d5f7469746c65223a22222c22736c6f745f6e6f223a322c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736363332303030303030307d', '\x14df2793d05892a9ccb9abc53b5e3679', '\x97de4c862308b3138ac25cce345796cd83cb1e3387e655fb8f0b1953b47afe81', 1788766320000000, '\x0000000000000000000000000000001f'),
	(7, 126, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22776f726b5f6e6f223a327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736363332303030303030307d', '\xd2d90341b36de4b7bc02bed94c5ea314', '\x2890e60f6ad958d990312bd13c8dd40b925556ed67263cd2b79394f882fbee97', 1788766320000000, '\x0000000000000000000000000000001f'),
	(7, 127, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363338303030303030307d', '\x8e99d291a64a9a197c58c208c3310981', '\x3e2c6f1ec04011cf8a4935f115e8a4dd01c651ef71d3d8f7b47574aa72d5ce72', 1788766380000000, '\x00000000000000000000000000000020'),
	(7, 128, 'lesson_moved', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22656e64735f6174223a2231303a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226c6573736f6e5f6f6e223a22323032362d30392d3031222c22726561736f6e223a22222c22726f6f6d5f7469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22736c6f745f6e6f223a352c227374617274735f6174223a2230393a3330227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c226b696e64223a226c6573736f6e5f6d6f766564222c227265636f726465645f6174223a313738383736363338303030303030307d', '\xaab45a0b8df5925b8a5e4f8a0b1be2ff', '\xe69a6949fd42d067dc0afce208f777a72bb243b94de753f03e47ffdb69be6d18', 1788766380000000, '\x00000000000000000000000000000020'),
	(7, 129, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736363338303030303030307d', '\xbf2f3bf8ff21db39396c511b7df44caa', '\x18a1b3a36454eb9c986e0bbe5dd6cdeb690b59636ec612f77b903e292fe43808', 1788766380000000, '\x00000000000000000000000000000020'),
	(7, 130, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303231222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383736363434303030303030307d', '\x75099a0ee91ed1003e5d1cd0f09fb8c9', '\x89571bc596e375ed5aef06720524fc7bb9bc6cd6765219e0a951d299bbc572cf', 1788766440000000, '\x00000000000000000000000000000021'),
	(7, 131, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227469746c65223a22d081d0bbd0bad0b0227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303232222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383736363530303030303030307d', '\xbcfda225748971133570c998b1197b81', '\xad953c06424f1b345316ec790814454f3c42c62c3b7d8f7051468c16311c1a6f', 1788766500000000, '\x00000000000000000000000000000022'),
	(7, 132, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22222c226465636973696f6e223a226465636c696e6564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c2272657175657374223a332c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303232222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383736363530303030303030307d', '\x1e72d541a026601d7e0857ef3131fc08', '\x18af7515884bf0ad9cfa94133c5b6aac8955b7bd9d10f663d0162186a9923430', 1788766500000000, '\x00000000000000000000000000000022'),
	(7, 133, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3230222c226b696e64223a226772616475617465222c2270726f746f636f6c5f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2274657874223a22227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303232222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736363530303030303030307d', '\xf19de42ce6febec1b1eeaedfa9620464', '\x0b76c09766a9f73ec9a16bdc211c5467b9edeaaf6aa40f6e406ec64d67e033c0', 1788766500000000, '\x00000000000000000000000000000022'),
	(7, 134, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303233222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736363536303030303030307d', '\xfe8dcb81ae6dbb827efc8089389a18c5', '\xfeabf2be87a0a2bb735329e54217b528007143665db9ee5787341ebf970b8a96', 1788766560000000, '\x00000000000000000000000000000023'),
	(7, 135, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303233222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363536303030303030307d', '\x575711e18cc1ee14d5f87230f299b13c', '\x43eec43fd8ffdba09ea8443211c5a9ec7f6312b664dc8a826e32248bd03f583d', 1788766560000000, '\x00000000000000000000000000000023'),
	(7, 136, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303234222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736363632303030303030307d', '\x513667bb0e9ae7fe9b20f2fff9ac9d2f', '\x5088c0edda45ee68d4b0036a256aa52c78c5e8165e4400398b58c4a71183da5c', 1788766620000000, '\x00000000000000000000000000000024'),
	(7, 137, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226361757365223a2266616d696c79222c2266726f6d5f6f6e223a22323032362d30392d3132222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2274657874223a22222c22746f5f6f6e223a22323032362d30392d3133227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303235222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383736363638303030303030307d', '\xbc8c569921b5508a0a8426c855e2e5ad', '\x653ad6a05eda860c15f1de3c975b6de1bdaa4ff225de93a27d55d58e7ac3e4c8', 1788766680000000, '\x00000000000000000000000000000025'),
	(7, 138, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303235222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736363638303030303030307d', '\xd376910d887e1ae5121048b46fd86f94', '\xdbdfc88f0b174441f3f3ebef66809336b9d21976833bc175672c2f3ed95058e2', 1788766680000000, '\x00000000000000000000000000000025'),
	(7, 139, 'course_teacher_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a22323032362d30392d3236227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303235222c226b696e64223a22636f757273655f746561636865725f656e646564222c227265636f726465645f6174223a313738383736363638303030303030307d', '\x541613994c76685a967343efa7f31b1b', '\x66d5f3c3f0ba30d74fd3aba2ff00730ffbcc4283b32566a4dd70ed48cac67889', 1788766680000000, '\x00000000000000000000000000000025'),
	(7, 140, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303235222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736363638303030303030307d', '\x2c0079fcdb7a7966975e6a69f5c86574', '\x4b42b82b2126bca8b2089cb9555f46ea9a40903ee5b5d439a228bd057529b27d', 1788766680000000, '\x00000000000000000000000000000025'),
	(7, 141, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303236222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736363734303030303030307d', '\xf6ecec5fd1398d32781bf163b3d7e6db', '\xa1ca3511238bea58dc938d2c94c7271908a503162859f82b21c024271aa57c84', 1788766740000000, '\x00000000000000000000000000000026'),
	(7, 143, 'copy_damaged', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2272656d61726b223a22222c227374617465223a226d697373696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303236222c226b696e64223a22636f70795f64616d61676564222c227265636f726465645f6174223a313738383736363734303030303030307d', '\xa23cffa35844c346913ec70a00e3e82d', '\x77dea52b4d2318a2d7b42179f54c236be0297614b9b01220cda6d00cdb77f2c1', 1788766740000000, '\x00000000000000000000000000000026'),
	(7, 144, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d081d0bbd0bad0b0222c22726561736f6e5f636f6465223a2277726f6e675f73747564656e74222c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303236222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736363734303030303030307d', '\x04fc6223c95ec2bba64dbde16e3adc6e', '\x74877d03bcdae8d9ce8c19a6a410c4b5b5c525cff2f5924315d380b597c0569f', 1788766740000000, '\x00000000000000000000000000000026'),
	(7, 145, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303237222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383736363830303030303030307d', '\x618d5a8226e7a97fe92126546d4d3b4d', '\x7473d6d8fe4ba0a4cd22c3feccb9a4ea195f503c87a290c89f956387a834b22f', 1788766800000000, '\x00000000000000000000000000000027'),
	(7, 146, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303237222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736363830303030303030307d', '\xb0857c573f5e7f06d9d33809aa8b034b', '\xa59fe4ccc3aad654888112caa46246fd9a267fa5d7381580e28d8c22259bb734', 1788766800000000, '\x00000000000000000000000000000027'),
	(7, 147, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303237222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736363830303030303030307d', '\xef46072d72b38f8e6c154b4bcd821b88', '\x22c340f4322022fe89e55ced9ba0d1aa8be9f6ff79f40e166e4b32c2509befe7', 1788766800000000, '\x00000000000000000000000000000027'),
	(7, 148, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303238222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736363836303030303030307d', '\x78b412052ff1241b0b1851050cb8baf0', '\x2b0e2f7894c0ebb67959e32060672b65546a5cb2f377a6ceaf7da7333399f659', 1788766860000000, '\x00000000000000000000000000000028'),
	(7, 149, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d081d0bbd0bad0b0222c22726561736f6e5f636f6465223a2261707065616c222c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303238222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736363836303030303030307d', '\x8a01778d5884de300688401b5a412c5e', '\xdb21b77bff71ca5b07340c5f67fb31023f1e5115fd1b6a8268c8d3e6cb9a6721', 1788766860000000, '\x00000000000000000000000000000028');
INSERT INTO entries VALUES
	(7, 150, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226e6f74696365223a34317d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303238222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736363836303030303030307d', '\xde1dd5258028be38410067fa5a440c9c', '\x53a6b4af5438a13848d7e1d70976424dd03353a67196ec7c3d7178bfaadbf1fd', 1788766860000000, '\x00000000000000000000000000000028'),
	(7, 151, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303239222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736363932303030303030307d', '\x1e25bcc206564285e94f3cb3207e641e', '\xdd023af2cd7e3f82a770c23bda4d3fc3b7cc8d447d4bc9616a93d909ae92390d', 1788766920000000, '\x00000000000000000000000000000029'),
	(7, 152, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3035222c226b696e64223a226772616475617465222c2270726f746f636f6c5f6e6f223a22c2a72031322c20e284962035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303239222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736363932303030303030307d', '\xe069c5b3101871508679a920b5bbc226', '\x70e9040df5295606097fea715120251e47f5e764f00b8d3c09a1dfcd60094d6c', 1788766920000000, '\x00000000000000000000000000000029'),
	(7, 153, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22c2a72031322c20e284962035222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303261222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736363938303030303030307d', '\x513fc6ceff94092adbb0366665494aec', '\xb5c851dcfbd6b242465b32d0945e0a9c475624ea2e96681883d122dfa0794fea', 1788766980000000, '\x0000000000000000000000000000002a'),
	(7, 154, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303061222c226c6573736f6e5f6f6e223a22323032362d30392d3033222c22726f6f6d5f7469746c65223a22c2a72031322c20e284962035222c22736c6f745f6e6f223a362c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303261222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736363938303030303030307d', '\x5e8c89b6004634bf60e31bd4c8f24309', '\x344ee01f3f56846b94a4c648ca7ee21637571ae24a2c3f038c8a022119892f6c', 1788766980000000, '\x0000000000000000000000000000002a'),
	(7, 155, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303262222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736373034303030303030307d', '\x40f10a83eef8a81de9966e99350ed73f', '\xfea46794f25e5095ba2429af06acf186f78544614afe87d295308e6bfa2de06c', 1788767040000000, '\x0000000000000000000000000000002b'),
	(7, 156, 'document_issued', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22646f63756d656e74223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22646174615f7368613235365f686578223a22222c22646f63756d656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22666f726d223a2273756d6d6172795f7368656574222c227368613235365f686578223a22222c2273697a655f6279746573223a302c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22747265655f73697a65223a307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303262222c226b696e64223a22646f63756d656e745f697373756564222c227265636f726465645f6174223a313738383736373034303030303030307d', '\xb65c8aacc747c16d56364d5f28d8709a', '\x6d4e3aac0f672a6242970e6cfb2394378866c1b007ae65b384da5486e147eac3', 1788767040000000, '\x0000000000000000000000000000002b'),
	(7, 157, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303263222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736373130303030303030307d', '\xdb1a1802a4751757de44254d90afd679', '\xcd3b529603bcfe7d51c422c4dadb4b444dfdfeadd3eb7dd10e32c8506912339e', 1788767100000000, '\x0000000000000000000000000000002c'),
	(7, 223, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a22666f7572227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303437222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383732303030303030307d', '\x10954bbf0f477fa8595a3bce5d78e1c4', '\x71171df1dbc99cca42ded6398e39e03253707d882e04e90df07761291538cf31', 1788768720000000, '\x00000000000000000000000000000047'),
	(7, 158, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22c2a72031322c20e284962035222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303263222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736373130303030303030307d', '\xb1c6137b4851c2fa7ad0b69629d8d852', '\x533c34c10caef48e1ab4a2925a6b90077ed3b556ede96ab1f7a5ffeb5b198dc1', 1788767100000000, '\x0000000000000000000000000000002c'),
	(7, 159, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22c2a72031322c20e284962035222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227469746c65223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303263222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383736373130303030303030307d', '\xa86ba85569e6336ebb13d812ad4eaa6a', '\x78ff3e7caf0f402eaa7d1224c763f7d53412b8a5b761a171f2c06bd89253008d', 1788767100000000, '\x0000000000000000000000000000002c'),
	(7, 160, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a302c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a312c226e756d223a31377d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2270726f706f736564223a226e6f745f6174746573746564222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303263222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736373130303030303030307d', '\xd6cd7e9bc194b6bd52ea10c7d55667bb', '\x806fbe4b1a249abf0ae8783cfb242fe81564cb317159032c8c80363918d38069', 1788767100000000, '\x0000000000000000000000000000002c'),
	(7, 161, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303264222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383736373136303030303030307d', '\x1962ab8ef0fd01919a9517c8919ede69', '\xbdba894dbd43f18174b9ff6c9fb1ee874b26299bb46d435ec9a1add50596debe', 1788767160000000, '\x0000000000000000000000000000002d'),
	(7, 162, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a362c226e756d223a31397d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2270726f706f736564223a226f6e65222c22726561736f6e223a22c2a72031322c20e284962035222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303264222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736373136303030303030307d', '\x4a8d0d6e120e8da8da345445cdf35c46', '\x4fa1ad417a9e5c95b7752b4a6133f5a6604220c17782ef24cd125b27d8f2ac96', 1788767160000000, '\x0000000000000000000000000000002d'),
	(7, 163, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22c2a72031322c20e284962035222c22726561736f6e5f636f6465223a226e6f6e65222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303265222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736373232303030303030307d', '\x2c8f8f434cc6f5e817afd161f9bb0cb6', '\xea9b881f9f02539f1b8557bda0ee8a06f3032a80dd4d80fcd16f51db098d8bac', 1788767220000000, '\x0000000000000000000000000000002e'),
	(7, 164, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65222c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303265222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736373232303030303030307d', '\xba20c10529fea36577c5b1b48c4f0e26', '\x276572ee9a3c361937418365bc9485b749298348ea14eb2c3f6bb631e4213e21', 1788767220000000, '\x0000000000000000000000000000002e'),
	(7, 165, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d081d0bbd0bad0b0222c22726561736f6e5f636f6465223a226e6f6e65222c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303266222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736373238303030303030307d', '\xf9a7b7bf68d085352f51ce46ffbb7b43', '\x8fac3e17cc5ff03edf46fc32e0d245dbc07baf4c64a343670cea3e7ac3542021', 1788767280000000, '\x0000000000000000000000000000002f'),
	(7, 166, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a36372c226b696e64223a22737562737469747574696f6e222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22726561736f6e223a22222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303266222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736373238303030303030307d', '\x8533285f4025d9ee26c0ec1fbb0b3678', '\xe49f17dad2e237dcdbdf0e8d6e5172fb4e980c9233ba53935cebaf39772e25d4', 1788767280000000, '\x0000000000000000000000000000002f'),
	(7, 167, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a302c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22222c22737461747573223a22616273656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303330222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736373334303030303030307d', '\x34c7f506dc4cb406d90a0c741c2b19aa', '\x08476f264a5f5916a964d309c00f2de06777de5e3809ee0f7759cb36a8b2f00c', 1788767340000000, '\x00000000000000000000000000000030'),
	(7, 168, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2270656e64696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303331222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736373430303030303030307d', '\x711fb140a636c805c7cebed34dd0757e', '\x10cd21c264e9a30c521cde2cc56c3df157e8a87dd7491684cfbeb3a7fa1e7e22', 1788767400000000, '\x00000000000000000000000000000031'),
	(7, 169, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303331222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736373430303030303030307d', '\xe46c7b72d339fe5f723bbc3834ec036d', '\x33b3776a2b648978a7d96420a35bc7ca304aef3645d9bff5b94363ec14c2048b', 1788767400000000, '\x00000000000000000000000000000031'),
	(7, 170, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303331222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736373430303030303030307d', '\x41e3178811f4322c9486bb0c53988182', '\xdde8501f3b5f5a2be21a8bd4538db222caa890ac07138c39f332d67a29102c39', 1788767400000000, '\x00000000000000000000000000000031'),
	(7, 171, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303331222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736373430303030303030307d', '\x50c6b93f17c5c732817ad3922237f513', '\x349a81b56246c80b1f4af341e69caf494bfb9565bbf7be085d5ee804c7772cc8', 1788767400000000, '\x00000000000000000000000000000031'),
	(7, 172, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a302c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a342c226e756d223a357d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2270726f706f736564223a226f6e65222c22726561736f6e223a22222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303332222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736373436303030303030307d', '\xade77e3316961c8c533546a54d5ffc27', '\x55b7de413f3ec34a5e154d49992ea742946ce13eec6d7dd5b67f8d5d4cd8a5b6', 1788767460000000, '\x00000000000000000000000000000032'),
	(7, 173, 'extra_lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22656e64735f6174223a2231353a3435222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303061222c226c6573736f6e5f6f6e223a22323032362d30392d3131222c22726561736f6e223a22c2a72031322c20e284962035222c22726f6f6d5f7469746c65223a22c2a72031322c20e284962035222c22736c6f745f6e6f223a362c227374617274735f6174223a2231353a3030222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303332222c226b696e64223a2265787472615f6c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736373436303030303030307d', '\x3eebdc742c2ba1462e13aedf4a349faf', '\xc82f08ce6632175cff13c6756aeca893dc8f808fbe6e97a4e05959dee9dd8035', 1788767460000000, '\x00000000000000000000000000000032'),
	(7, 174, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a22323032362d30392d3132222c2266697273745f6e616d65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6173745f6e616d65223a22d081d0b6d0b8d0bad0bed0b2c2a72031322c20e284962035222c22706174726f6e796d6963223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303333222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736373532303030303030307d', '\x4cd897cf58d7eb8f8a4efa1a0ab61de6', '\xfe96be759d565883c5dbf7544dfb2a81056bbe770bf4fd144cd3e207bef62324', 1788767520000000, '\x00000000000000000000000000000033'),
	(7, 175, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303333222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736373532303030303030307d', '\xcf7d474b00427768c3d4feb69daaeb42', '\x617c9cffaf472a2dae6762a830b6bc12592147221a80a6d112116a2efa432f34', 1788767520000000, '\x00000000000000000000000000000033'),
	(7, 176, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303334222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736373538303030303030307d', '\x06930fe613a8b5dd210f57b52a95013d', '\xe59be2873b5bdc399462030028826bcbf8eac571afe7b0dbcf7d5d75fecf77f6', 1788767580000000, '\x00000000000000000000000000000034'),
	(7, 177, 'period_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303334222c226b696e64223a22706572696f645f636c6f736564222c227265636f726465645f6174223a313738383736373538303030303030307d', '\x8f44ad3f26c4837740029783fe330cb7', '\x116c7c8938725e1953b2df280106ba9288a2613e75ab71a59da60b61debe9c6d', 1788767580000000, '\x00000000000000000000000000000034'),
	(7, 178, 'lesson_plan_kept', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226974656d73223a5b7b22686f6d65776f726b223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22686f757273223a322c2273656374696f6e223a22c2a72031322c20e284962035222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22776f726b5f74797065223a22686f6d65776f726b5f636865636b227d5d2c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303335222c226b696e64223a226c6573736f6e5f706c616e5f6b657074222c227265636f726465645f6174223a313738383736373634303030303030307d', '\xe90e386f062684a5fed2ed08ef3cb533', '\xa2bcf8e28164b63f94cf1658ccc227671c458101fc6cbdaced129418bc1d9ee4', 1788767640000000, '\x00000000000000000000000000000035'),
	(7, 179, 'document_issued', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22646f63756d656e74223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22646174615f7368613235365f686578223a22222c22646f63756d656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22666f726d223a2273756d6d6172795f7368656574222c227368613235365f686578223a22222c2273697a655f6279746573223a302c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22747265655f73697a65223a307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303335222c226b696e64223a22646f63756d656e745f697373756564222c227265636f726465645f6174223a313738383736373634303030303030307d', '\x062c3a732f0cc94d05f0aaa4a0994184', '\x404cee439a1ca4a1a303cc0e73594bc98a579869c7cc00f9ee1a4c8f5948cb4a', 1788767640000000, '\x00000000000000000000000000000035'),
	(7, 180, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22776f726b5f6e6f223a327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303335222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736373634303030303030307d', '\xd316eb2a6441b5ae9d76f5bf9228b0a7', '\x8cf746b5f0ea90f53093e88fe745ab316ce3f330f25b10a474595958df0931b3', 1788767640000000, '\x00000000000000000000000000000035'),
	(7, 181, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303336222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736373730303030303030307d', '\x180c63766578b0a07e3014b59d9fa152', '\xcdc86b86c0583d0cbcce8fca01c9b72b3ee99451ece6f085b0fded9e6ba1a1ee', 1788767700000000, '\x00000000000000000000000000000036'),
	(7, 182, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303039222c226c6573736f6e5f6f6e223a22323032362d30392d3234222c22726f6f6d5f7469746c65223a22d081d0bbd0bad0b0222c22736c6f745f6e6f223a342c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303336222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736373730303030303030307d', '\xa1ea6763892ea1320226650f7ef5065d', '\x3369b9a89035b321e81d6371e8f8e9ee57bc0576ada628a56a5756f6037d7a89', 1788767700000000, '\x00000000000000000000000000000036'),
	(7, 183, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303336222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736373730303030303030307d', '\xf119dd0fc0ad3a291b7a50a6842b387d', '\xa967d53ec8f1367a092960563a0c014ab26b8e9457d662a020bda51b0aa14f7f', 1788767700000000, '\x00000000000000000000000000000036'),
	(7, 184, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2276616c69645f66726f6d223a22323032362d30392d3035222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303337222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736373736303030303030307d', '\x34fa0dd9a75fef7210a7356c5887a789', '\x3517261f556e4ba8a7caafbcd23d1dd893b79d22d9c3d6468597d4013474450a', 1788767760000000, '\x00000000000000000000000000000037'),
	(7, 185, 'course_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303337222c226b696e64223a22636f757273655f636c6f736564222c227265636f726465645f6174223a313738383736373736303030303030307d', '\x6b61627495726e268888cd677ccfa279', '\x516ec7025fa0e9130525d93c88a873f0248e81b8853245297dc62a656af758ff', 1788767760000000, '\x00000000000000000000000000000037'),
	(7, 186, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22c2a72031322c20e284962035222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22d081d0bbd0bad0b0227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303338222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736373832303030303030307d', '\x735536c23c9176c655b30d6e920fc863', '\xf4dde96a9d337889626b241e46b9c91334accfc5e85f0f24759d13605cf7e404', 1788767820000000, '\x00000000000000000000000000000038'),
	(7, 187, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303338222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736373832303030303030307d', '\x6f65dd76fee45657b63c140978b99365', '\x6f33db163954178b4a18e470ae77e8db42b45fc36f9db05e3c209a3f96b4ec18', 1788767820000000, '\x00000000000000000000000000000038'),
	(7, 188, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303338222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383736373832303030303030307d', '\xf7f085be62194fe72794c03f23c2bcaf', '\x8447a2ee2db142357a88619f4ed091a0c3a60b5a7106f9b7562112fb77afcdbf', 1788767820000000, '\x00000000000000000000000000000038'),
	(7, 224, 'lesson_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303437222c226b696e64223a226c6573736f6e5f726573746f726564222c227265636f726465645f6174223a313738383736383732303030303030307d', '\x3a6acdb365372d8c24435ad34f6ecc3a', '\xfa2656adbe307d048a5d11c314a7817769418e9bc998231e14a8ab1383c77b65', 1788768720000000, '\x00000000000000000000000000000047'),
	(7, 189, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303339222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736373838303030303030307d', '\x9a825b87696ee4ded59f7c6e49477663', '\x092ba461a4706ef2a906bc52352c3c704300a62b69e692646e345c8e0a746833', 1788767880000000, '\x00000000000000000000000000000039'),
	(7, 190, 'annual_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22666c6167223a22666f72636564222c2270726f706f736564223a6e756c6c2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303361222c226b696e64223a22616e6e75616c5f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736373934303030303030307d', '\x194127038f9ef30013d77faa5037259a', '\xd12377ce335fec4d80868dd9954742aca0e64cebb54790b718d5df99b518487f', 1788767940000000, '\x0000000000000000000000000000003a'),
	(7, 191, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303361222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736373934303030303030307d', '\x4d087cc788fd3edc895cb5e4f9531af6', '\xa62cfe0457ddfd615c92091f5e39f7cf75f7061db906aa1b999f19ddaf35d223', 1788767940000000, '\x0000000000000000000000000000003a'),
	(7, 192, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303361222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736373934303030303030307d', '\x5217e270085affb06da4f2567e30f7c6', '\x168f94c22302a5d1e096f70d569484e50d001274c4258989958e41b8f6225140', 1788767940000000, '\x0000000000000000000000000000003a'),
	(7, 193, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303362222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383030303030303030307d', '\xef186b27f8c55fa09891dd249b6d7a08', '\xa2de9322aa9ea18fae772d786723ad9ef95fb4a3c37d37fe107e93cb15376045', 1788768000000000, '\x0000000000000000000000000000003b'),
	(7, 194, 'remark_answered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22616e73776572223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2272656d61726b223a347d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303362222c226b696e64223a2272656d61726b5f616e737765726564222c227265636f726465645f6174223a313738383736383030303030303030307d', '\x96b5b89d432d87178b0a4acfd02e1914', '\x4d5a8019380dba6481b7a718d3708fa8d150023e9d02859494dd804096df4a2c', 1788768000000000, '\x0000000000000000000000000000003b'),
	(7, 195, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22c2a72031322c20e284962035222c22726561736f6e5f636f6465223a227265776f726b222c2276616c7565223a22666f7572227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303363222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736383036303030303030307d', '\x823bacef57c64a045f7a5daa58780633', '\x4ab0f9f8d2287b9535d32ea5500b0aa5bdf3071cb242af448faa4a8564acf67b', 1788768060000000, '\x0000000000000000000000000000003c'),
	(7, 196, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303364222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383736383132303030303030307d', '\xff0fd80a71fcad3bc2b21760a691dbcc', '\xd69d503aa3c18ada881843f4e09b370c0293243717b94fec4478d77d5470ad79', 1788768120000000, '\x0000000000000000000000000000003d'),
	(7, 197, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22776f726b5f6e6f223a327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303364222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736383132303030303030307d', '\x52f7e27de8dd7eab6337a3d536997fc9', '\x431c080e2539d5a9df81fd5e5f4a37f8b1c6f5a2732e0da0b356c360c8003a64', 1788768120000000, '\x0000000000000000000000000000003d');
INSERT INTO entries VALUES
	(7, 198, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303364222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383132303030303030307d', '\xcfdf6c2b259d66ca7b05613679e5691b', '\x06242807ed56c900a5940d851f70c3f7cea745a71807ea57db23f2ab1bec5447', 1788768120000000, '\x0000000000000000000000000000003d'),
	(7, 199, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d081d0bbd0bad0b0222c22726561736f6e5f636f6465223a22636f757274222c2276616c7565223a2270656e64696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303365222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736383138303030303030307d', '\x3471870d2ebf9724a68c132aab080673', '\xf37393cdaf0ebda1dce5225bf95ad0c32e6828dc086dcc36c2e999cf6f989054', 1788768180000000, '\x0000000000000000000000000000003e'),
	(7, 200, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303365222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383736383138303030303030307d', '\x4a5ebc404a6f649b5f0a29e881e5dee0', '\x582433e29ff526643d0736b008e5ab29633083b1f102cb227e5e3a0572686e2f', 1788768180000000, '\x0000000000000000000000000000003e'),
	(7, 201, 'work_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22776f726b223a7b227469746c65223a22c2a72031322c20e284962035222c227765696768745f68756e64726564746873223a3236302c22776f726b5f6e6f223a332c22776f726b5f74797065223a22636f6e74726f6c5f776f726b227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303366222c226b696e64223a22776f726b5f646566696e6564222c227265636f726465645f6174223a313738383736383234303030303030307d', '\x2efc5425b4a408be5ceeecfcb82b7c8e', '\x254d6a790b0aabe14ab31d06b1d4216917e89c5bc68c1486ca2e327acaef4a25', 1788768240000000, '\x0000000000000000000000000000003f'),
	(7, 202, 'work_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22776f726b223a7b227469746c65223a22d081d0bbd0bad0b0222c227765696768745f68756e64726564746873223a3439352c22776f726b5f6e6f223a322c22776f726b5f74797065223a2274657374227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303430222c226b696e64223a22776f726b5f646566696e6564222c227265636f726465645f6174223a313738383736383330303030303030307d', '\x55e5f8ffb667f3cb27e2b1e1ab795079', '\x1d8805cde5cedf27702878a1771d434a932d7d802cfd46f798b628bf8ce02df6', 1788768300000000, '\x00000000000000000000000000000040'),
	(7, 203, 'annual_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22666c6167223a22666f72636564222c2270726f706f736564223a6e756c6c2c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2276616c7565223a226578656d7074227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303430222c226b696e64223a22616e6e75616c5f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736383330303030303030307d', '\x3da48b4ad3df6acbb17d2a50ef664081', '\x6d866ef6b81e389b7d4fdbe8a6a63043ec7bc03168210b234852e2bbb10268d9', 1788768300000000, '\x00000000000000000000000000000040'),
	(7, 204, 'lesson_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303430222c226b696e64223a226c6573736f6e5f726573746f726564222c227265636f726465645f6174223a313738383736383330303030303030307d', '\xa8b0bf6bdff8637665788eb25984baa1', '\x6cd501103d347491b38119869673299adbcfe90d9650074231978fdd5e8dfbc4', 1788768300000000, '\x00000000000000000000000000000040'),
	(7, 205, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303431222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383336303030303030307d', '\x6f7899c86292fe7666a8189dcbeef83d', '\xef29d12a0ef224f3d1fa1f5da1fd378c9cb70d82cf5f06490ecf81c7d21a8e3e', 1788768360000000, '\x00000000000000000000000000000041'),
	(7, 206, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a3230392c226b696e64223a226d65726765222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303431222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736383336303030303030307d', '\xefcff135e9712790ffcd8d641b7d6a29', '\xc22021c5e65f055cc518befd4aba68af0133ef22f4b2a326d1b3a0be4a21aef1', 1788768360000000, '\x00000000000000000000000000000041'),
	(7, 207, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303432222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736383432303030303030307d', '\x4824e600858af71b1b3b0b452295b6c3', '\xc5964b8d78b190835b00509c46c5649df72cd7c0a59a55444e13a0b0f4957de1', 1788768420000000, '\x00000000000000000000000000000042'),
	(7, 208, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a2270656e64696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303432222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383432303030303030307d', '\x804a323a87ca9073c44ea83e08a017db', '\xbf32223f385cb92bd9d25b688c71917fb396303ca7b3c1375f0e69e2a5c5bdac', 1788768420000000, '\x00000000000000000000000000000042'),
	(7, 209, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303432222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383432303030303030307d', '\x3e7cae3ed86888a809484224716e3082', '\x9b71a20f1afb24f59ee07bc176af285447d65f58f950b0a91ba456870e5e54e2', 1788768420000000, '\x00000000000000000000000000000042'),
	(7, 210, 'course_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303432222c226b696e64223a22636f757273655f636c6f736564222c227265636f726465645f6174223a313738383736383432303030303030307d', '\x684701242474cd3d68566655031c4a41', '\xe7b91ae6510cc67224641fac4c712b92097ed671dc3b55f1ec04f9c55fa74b4e', 1788768420000000, '\x00000000000000000000000000000042'),
	(7, 211, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303433222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383438303030303030307d', '\x6a1e12aa558c737cc7bf00399e00116a', '\x34f9f83171ed4526c99eb14b583196406702d29fe507cf26f7b3c954f5f75585', 1788768480000000, '\x00000000000000000000000000000043'),
	(7, 212, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22c2a72031322c20e284962035222c22726561736f6e5f636f6465223a227265776f726b222c2276616c7565223a22666f7572227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303433222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736383438303030303030307d', '\x0208a8c56b50176a2f53863aeeac5db2', '\xf7df0b2b1d1fac99d1be5a7e7398c462ada7bc6b890d9a3c057f7bd83dfef486', 1788768480000000, '\x00000000000000000000000000000043'),
	(7, 213, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226361757365223a226f74686572222c2266726f6d5f6f6e223a22323032362d30392d3036222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2274657874223a22c2a72031322c20e284962035222c22746f5f6f6e223a22323032362d30392d3133227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303433222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383736383438303030303030307d', '\xad9753e6e4fadaa677b2b4d40da57068', '\x4ddee225c000926b855aac7345882c0620d3fe5146abd4ff36edce4d3626955b', 1788768480000000, '\x00000000000000000000000000000043'),
	(7, 214, 'annual_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22666c6167223a22666f72636564222c2270726f706f736564223a6e756c6c2c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303434222c226b696e64223a22616e6e75616c5f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736383534303030303030307d', '\x1bcc03fe1895e7178e2f0606a7aea1c8', '\x78f18b0b89cec64bf639009f63f921cf2520e76f2a6af0037e7f9a0ba607c474', 1788768540000000, '\x00000000000000000000000000000044'),
	(7, 215, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303434222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736383534303030303030307d', '\x730d5bd800efe2c0aee257fa3a2be868', '\x517e73d6c67d8466f90d3d705a18bcc337ccba3a2a115c4dfb042eda8d467a4f', 1788768540000000, '\x00000000000000000000000000000044'),
	(7, 216, 'policy_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636c61757365223a22d081d0bbd0bad0b0222c226b6579223a226c6f636b2e6c6573736f6e5f656469745f64617973222c2276616c69645f66726f6d223a22323032362d30392d3132222c2276616c7565223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303434222c226b696e64223a22706f6c6963795f736574222c227265636f726465645f6174223a313738383736383534303030303030307d', '\xbc7017557be3f2dbc2173bcf575cbab0', '\xe5a8d0df4d7a5f5e5a40e320982813d53e1c7b1ae0e9264ca6a1d34fb99931a6', 1788768540000000, '\x00000000000000000000000000000044'),
	(7, 217, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303435222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383630303030303030307d', '\xf2ac1eb91ca1678fd9c83a4e534b3060', '\xd4a2c517a0c43da125b19f69fd3b29d1d08994539b2e5ed935c2535e91fb5969', 1788768600000000, '\x00000000000000000000000000000045'),
	(7, 218, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226361757365223a22696c6c6e657373222c2266726f6d5f6f6e223a22323032362d30392d3237222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2274657874223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22746f5f6f6e223a22323032362d30392d3237227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303435222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383736383630303030303030307d', '\x923eca9cbe2fbeb006693d367f4cd11e', '\x2eabc1e2ac35805c7f8b7df36c4966eacdb53c0e28757d5a66e514a252de357e', 1788768600000000, '\x00000000000000000000000000000045'),
	(7, 219, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746f706963223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303435222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736383630303030303030307d', '\x609288f64ac10b67667282a12a30f227', '\x7622b83c3553265d391b97b5eff39c0a818101d3f6ec5a07334ba52545e1f91f', 1788768600000000, '\x00000000000000000000000000000045'),
	(7, 220, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d081d0bbd0bad0b0222c22726561736f6e5f636f6465223a22636f757274222c2276616c7565223a2270656e64696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303436222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736383636303030303030307d', '\xea4508b3b70b7998a1f63d2c1021e3fe', '\xbf959efdeabc10b00c0c41f30d9973133721c04d9feaba9d4ae633a2579960cd', 1788768660000000, '\x00000000000000000000000000000046'),
	(7, 221, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303436222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383736383636303030303030307d', '\x02594c5681b38ad91b35a596a999b4fd', '\x758f5b8661c9b3f23541b3cefc623fbcb006a6be19ac999d90d6947e7e6da8c4', 1788768660000000, '\x00000000000000000000000000000046'),
	(7, 222, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22746f706963223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303436222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736383636303030303030307d', '\x9a4869ff077447aea40bf1d18b4944ab', '\x82240caac4c60b96e268332e25078d4d5bfd0009c85fb2683d07e452145ffcb1', 1788768660000000, '\x00000000000000000000000000000046'),
	(7, 225, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303437222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383732303030303030307d', '\x3924dd76929a83f884781c569201b441', '\xaf1ef90a06caccfd7e7507457034ec5201d92d86fd3fc7955f94cb66ff8d90dc', 1788768720000000, '\x00000000000000000000000000000047'),
	(7, 226, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22746f706963223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303437222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736383732303030303030307d', '\xc3a4d1d1f2477d8fa11177b478836eb1', '\x02db8c02ce1eee995315b99a165a499a33661ead258578b2c90d425bfa2af555', 1788768720000000, '\x00000000000000000000000000000047'),
	(7, 227, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303438222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736383738303030303030307d', '\x539a30b8837e6a7a8b9b0d5ab40c7eba', '\xec1e734b83aea7ccf8741aadc282c7ee9871d6fe85dab39f5d70aa0a4b08c17f', 1788768780000000, '\x00000000000000000000000000000048'),
	(7, 228, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303438222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383738303030303030307d', '\x53334ba175c1811e5b804dbd587c5218', '\xe5e884a1cf641cf70591a3adbf14a682c5442e4db2088ebe2db6d8b94996081c', 1788768780000000, '\x00000000000000000000000000000048'),
	(7, 229, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22686f6d65776f726b223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22686f6d65776f726b5f6e6f6e65223a747275652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303438222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383736383738303030303030307d', '\x860724e7f1b212a60c82ffb02cc573b1', '\xe943240b41c32926def634f086b22f9f5fe9d595059e035c1cceb4e89b470033', 1788768780000000, '\x00000000000000000000000000000048'),
	(7, 230, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3234222c226b696e64223a22726570656174222c2270726f746f636f6c5f6e6f223a22d081d0bbd0bad0b0222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303438222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736383738303030303030307d', '\xb7f11a6a22e926d936af74d6d611ffaf', '\xb094eee015169b2be646a0bd799ddc42021e58e0c913d02f5b20998a8a329608', 1788768780000000, '\x00000000000000000000000000000048'),
	(7, 231, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303439222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736383834303030303030307d', '\x65fe6a256c16bbdabb9da3b8a8127000', '\xace3ce484f35f20a7351ed0dd0cffbf257626dee371ffb0e1a70aca52fbdd57d', 1788768840000000, '\x00000000000000000000000000000049'),
	(7, 232, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303439222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383736383834303030303030307d', '\x5f35aee06c8076a5e6c0e3766889e377', '\xe1612815758ea5fe14afa2b55843416d8b55e610c67e30febcbcb4169dad10c2', 1788768840000000, '\x00000000000000000000000000000049'),
	(7, 233, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a302c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303439222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736383834303030303030307d', '\xd79663dddfbb8990371caf9cae0c17df', '\x78924e001cc464a45b01f28b89e99be1775af4e158f1e975713cf9476f0bc73b', 1788768840000000, '\x00000000000000000000000000000049'),
	(7, 234, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22746f706963223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303439222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736383834303030303030307d', '\xaf63f7f2343a537f6a014d508fcbf9cb', '\x46286fa0b1c253537fb7abd05f1fb246fc2b2b9a99e797a5cb9af2a7cd607658', 1788768840000000, '\x00000000000000000000000000000049'),
	(7, 235, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22c2a72031322c20e284962035222c22726561736f6e5f636f6465223a22636f757274222c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303461222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736383930303030303030307d', '\xf18951f2cffbc30f5f0a97f1fbfabdcd', '\x981b4b8c90f2b3fa45d81c10b4c9125d1d0e778298a7ae7c735caa31799ca719', 1788768900000000, '\x0000000000000000000000000000004a'),
	(7, 236, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22222c22737461747573223a2265786375736564222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303461222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736383930303030303030307d', '\xc463d726a6d63362cded9bd2cc3fe592', '\x37ae9d82d65073216455f5aeb770d156fd16b03caf1f74fc294b95742d641829', 1788768900000000, '\x0000000000000000000000000000004a'),
	(7, 237, 'copy_verified', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226465766963655f6964223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303461222c226b696e64223a22636f70795f7665726966696564222c227265636f726465645f6174223a313738383736383930303030303030307d', '\xf7889aba14b4c7c1c3447d95b70727c9', '\xe7652b366270f3e7219ea2429eb28891b730580c10246204bd0e5a0031ba3598', 1788768900000000, '\x0000000000000000000000000000004a'),
	(7, 238, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a3232332c226b696e64223a22737562737469747574696f6e222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22d081d0bbd0bad0b0222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303462222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736383936303030303030307d', '\x724d690215adbcea8edbf8469c7b4c35', '\x2e1ed2a34fcabf0fa973ba59063649f8cc9753d42e109af9b1a50ea4968e4a00', 1788768960000000, '\x0000000000000000000000000000004b'),
	(7, 239, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f6d6d656e74223a22222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303462222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736383936303030303030307d', '\x0c77aa1fd66bedfd65ffa2c174a7799a', '\x6fcd5430767bbe79d7a9c8037a45ed5dbc7adaba2eeabb31f948a7d4fd549709', 1788768960000000, '\x0000000000000000000000000000004b'),
	(7, 240, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a3238332c226b696e64223a226d65726765222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303462222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736383936303030303030307d', '\x6e668fabc7b7fd73923af1b2ece7ade4', '\x7e25a6460e23bed8f12cc12ae7016f40f4a09a3dce73b5dad3cee21c9c83bdba', 1788768960000000, '\x0000000000000000000000000000004b'),
	(7, 241, 'remark_settled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2272656d61726b223a387d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303463222c226b696e64223a2272656d61726b5f736574746c6564222c227265636f726465645f6174223a313738383736393032303030303030307d', '\x3d658fe53cb068f0720ccdd74ef42466', '\xc63725b5d949207b71004fedfa016fac87b144358228854386031be7fd40d1f9', 1788769020000000, '\x0000000000000000000000000000004c'),
	(7, 242, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303463222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736393032303030303030307d', '\xc8ed0f6d026aadb5462967521c0f73d8', '\x776d3bf24bca8c4c9990e2fddcf0a78249886b0d03f84cd59576199c7d01adab', 1788769020000000, '\x0000000000000000000000000000004c'),
	(7, 243, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303464222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393038303030303030307d', '\x4c5b421ab04fe5c04995aabeae49a716', '\x44d5a4150f63e7dc9249362d30f0a07a86fad48decf81ccfeddcb23692a2a935', 1788769080000000, '\x0000000000000000000000000000004d'),
	(7, 244, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303464222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393038303030303030307d', '\x68883e6e000a712faf506621d93f741d', '\xee7979f6d319b8e65fc66671ffb21eae4ad888991069b6f9b762ec23487fc4a3', 1788769080000000, '\x0000000000000000000000000000004d'),
	(7, 245, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22686f6d65776f726b223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22686f6d65776f726b5f6e6f6e65223a66616c73652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303464222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383736393038303030303030307d', '\x03f40f987becce1a1fca9785f7d1a809', '\x735abc0fc93d60dd7c4afad0b12fbb3e1fd9d03d0628290aa60bdcf39a82ecf1', 1788769080000000, '\x0000000000000000000000000000004d'),
	(7, 246, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303464222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393038303030303030307d', '\xdcc55e5914e31b42f162d799a283ce41', '\xb6245af7740e2ee5a3d106d5616782694679a6550eea4aa159a792b287cc2f3c', 1788769080000000, '\x0000000000000000000000000000004d'),
	(7, 247, 'role_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261737369676e6d656e74223a7b226261736973223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22726f6c65223a22617263686976697374222c2276616c69645f66726f6d223a22323032362d30392d3236222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303465222c226b696e64223a22726f6c655f61737369676e6564222c227265636f726465645f6174223a313738383736393134303030303030307d', '\x7df1b48a6473a15cc8e5038211467c0e', '\x388ff168691cac3eb0736284837124629ac0b771ea6008bac31c8bf51e58f1f3', 1788769140000000, '\x0000000000000000000000000000004e'),
	(7, 248, 'guardianship_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226261736973223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22677561726469616e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c69645f746f223a22323032362d30392d3232227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303465222c226b696e64223a22677561726469616e736869705f656e646564222c227265636f726465645f6174223a313738383736393134303030303030307d', '\x498c995611e7c2cabd955513aa6f582c', '\xff3103319ed61a4f13ea9fdb0a33b6a552fa063205fb13a0f29c1c33070b8c2e', 1788769140000000, '\x0000000000000000000000000000004e'),
	(7, 249, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22776f726b5f6e6f223a327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303466222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736393230303030303030307d', '\x58d717520ca4e6e30bf5bd3755318be3', '\x7a827d875ca0a610ba922536cab73234bce88d53f9737c77364eefac574d1c5f', 1788769200000000, '\x0000000000000000000000000000004f');
INSERT INTO entries VALUES
	(7, 250, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303466222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736393230303030303030307d', '\x347db8fd1bf5643f409f2c4a2a3ea238', '\xd3c44d197126a9cf0e2f3ce7b14d9c45228ca994fb36c6476173c5c394aabb96', 1788769200000000, '\x0000000000000000000000000000004f'),
	(7, 251, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303466222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393230303030303030307d', '\x54404696857cf5029911ced334c4829c', '\xeedba7bc5e5475a94dc693259289b36ee25f00c8e88df433b3339076823f4963', 1788769200000000, '\x0000000000000000000000000000004f'),
	(7, 252, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303466222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393230303030303030307d', '\x0e466821c9208cf2654d567b80df5259', '\x8e45fe7a24cef96d442702544061192cf1e089f9b7f00c4ea0d1fda99912d775', 1788769200000000, '\x0000000000000000000000000000004f'),
	(7, 253, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303530222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736393236303030303030307d', '\x9094fe0407fa799d2b3eb0b1d9f9f951', '\xe20ac17264a61e0fd8a64b6c6c8e760ad13cc306ad59c85b8526abba7180d950', 1788769260000000, '\x00000000000000000000000000000050'),
	(7, 254, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226361757365223a2266616d696c79222c2266726f6d5f6f6e223a22323032362d30392d3135222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2274657874223a22d081d0bbd0bad0b0222c22746f5f6f6e223a22323032362d30392d3136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303530222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383736393236303030303030307d', '\x86265a69843947291fd149ecffbedb8f', '\x03efe0147635d052076b96d5a7a0395ce63f80bfafdec07afe2ec96221dbf4de', 1788769260000000, '\x00000000000000000000000000000050'),
	(7, 255, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226e6f74696365223a31337d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303530222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736393236303030303030307d', '\x2cc946e11102fa0595fa3f3307b74216', '\x8dc971dc05b5439438ff0952ac7aa8819dfcde0fb316831ea6b95a83ef5d659e', 1788769260000000, '\x00000000000000000000000000000050'),
	(7, 256, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303531222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383736393332303030303030307d', '\xb8440d5372a2cb0e92129ee609b87a25', '\x82eaf0161d2694bc46a763a5d795a9e6b2a7638d7ece4d5130497411157e3bc8', 1788769320000000, '\x00000000000000000000000000000051'),
	(7, 257, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22222c22737461747573223a22616273656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303531222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736393332303030303030307d', '\x7ce4e976dca080bc3b588ce43087e7f8', '\xbff23754d5ab193403c421b4982d113ace120f6f718ac27452a52fc5f26b1cbf', 1788769320000000, '\x00000000000000000000000000000051'),
	(7, 258, 'guardianship_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226261736973223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22677561726469616e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2276616c69645f746f223a22323032362d30392d3136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303531222c226b696e64223a22677561726469616e736869705f656e646564222c227265636f726465645f6174223a313738383736393332303030303030307d', '\x3c2f5eb0cf1ac6b508f835cf42f600ef', '\xf62b2d124c99cf21c7515072606ccc977e56153880932ea59e06da67e8505132', 1788769320000000, '\x00000000000000000000000000000051'),
	(7, 259, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a22666f7572227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303532222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393338303030303030307d', '\xd2d56ff84bb0fb0bffb78b21043bceab', '\x5440b4ad425be8aadb658ae2586a24e06a3998dc8d2d3518ffaf1d705a76d204', 1788769380000000, '\x00000000000000000000000000000052'),
	(7, 260, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303532222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393338303030303030307d', '\x75a1b0a3f86ef8ea257595379e81ab1a', '\x191c16012057a3756777f4f0278906f59c3bd302d05e9db1efd48c565e8921bd', 1788769380000000, '\x00000000000000000000000000000052'),
	(7, 261, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303532222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736393338303030303030307d', '\x61227d226e2dee2e8015df3f1bd49629', '\xf41ee7727304ed61fa536eec21076d6ca8286d0ffbf3bc06ad8ecb5e03848012', 1788769380000000, '\x00000000000000000000000000000052'),
	(7, 262, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226465636973696f6e223a226772616e746564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2272657175657374223a32362c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303533222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383736393434303030303030307d', '\xc30ac203901d3d723a3dd0a289d28f50', '\xd76292341bb0d930dfd62ba593e58a7d1019a52ab07dc81397c279638241dfa1', 1788769440000000, '\x00000000000000000000000000000053'),
	(7, 263, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227469746c65223a22c2a72031322c20e284962035227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303534222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383736393530303030303030307d', '\x586deb863031d80005ae227df2ad95f7', '\x894d0027e3a55f3a1d4b70e8ba439af1995511af9753c1a7beeabaae24868c25', 1788769500000000, '\x00000000000000000000000000000054'),
	(7, 264, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726561736f6e5f636f6465223a227265776f726b222c2276616c7565223a226f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303534222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736393530303030303030307d', '\xb631d5f6dab3e5264c96a709c33ac15c', '\x80b03e9a3e5f4da23ae2480e37c9d0f384b014d5fdfc021e25d72ebbb0199fdc', 1788769500000000, '\x00000000000000000000000000000054'),
	(7, 265, 'document_issued', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22646f63756d656e74223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22646174615f7368613235365f686578223a22222c22646f63756d656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22646f63756d656e745f6e6f223a22d081d0bbd0bad0b0222c22666f726d223a2273756d6d6172795f7368656574222c227368613235365f686578223a22222c2273697a655f6279746573223a302c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22747265655f73697a65223a307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303534222c226b696e64223a22646f63756d656e745f697373756564222c227265636f726465645f6174223a313738383736393530303030303030307d', '\xbac0c2072fe528ff195a196e5f8543ee', '\xdf3a99a361c2066c400efb91431955ab176d6f8c02d87ed8d51342374bc6e07b', 1788769500000000, '\x00000000000000000000000000000054'),
	(7, 266, 'lesson_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303535222c226b696e64223a226c6573736f6e5f726573746f726564222c227265636f726465645f6174223a313738383736393536303030303030307d', '\x0d2d9898fab49e11977307c577800473', '\xec62d47e43bde7466258064c58349dc4b611877bcf6da2fc6484ee303cfa89c7', 1788769560000000, '\x00000000000000000000000000000055'),
	(7, 267, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a3232312c226b696e64223a22737562737469747574696f6e222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303535222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736393536303030303030307d', '\x2c5475c11eee4d6f17726f7742ce1444', '\xad51ef57099bf872d633d8e35ae010fffeff4bb2b384438f7b1f5a5c8ebe7ba3', 1788769560000000, '\x00000000000000000000000000000055'),
	(7, 268, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22776f726b5f6e6f223a327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303536222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383736393632303030303030307d', '\x01d81e90f282eaf353561bae41ac7d22', '\x06c4ee1e4fc4910dd695dc90e400ff79b847e78f1222efa3c1899f7de7b42df6', 1788769620000000, '\x00000000000000000000000000000056'),
	(7, 269, 'copy_verified', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226465766963655f6964223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303536222c226b696e64223a22636f70795f7665726966696564222c227265636f726465645f6174223a313738383736393632303030303030307d', '\xf78b8264fa9b7ebe3f0e6cf62979cd4a', '\x8894b1dc34086670fed120bf52783528a2d8f8507fda129ffddb0ab1053616ca', 1788769620000000, '\x00000000000000000000000000000056'),
	(7, 270, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a302c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303536222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736393632303030303030307d', '\x6b3278a0b3b1882403f796e4b6610ed6', '\x90b462ca00694a33e70738eac68fce9b220baf4d6e530f737e8c166ed02891f0', 1788769620000000, '\x00000000000000000000000000000056'),
	(7, 271, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303537222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393638303030303030307d', '\x93f1d7b12495971bfa06d2bab774de41', '\x977b8f249723b053ac30d0931c4f884c3aaee44110536c8281e8754b9ac8b284', 1788769680000000, '\x00000000000000000000000000000057'),
	(7, 272, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303537222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393638303030303030307d', '\xcdb975a86d2a1b882397549d62470d00', '\x730307d7cee5f58a588ab0e87e62227da1af6031412d2b41577e66cb3aa47030', 1788769680000000, '\x00000000000000000000000000000057'),
	(7, 273, 'extra_lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22656e64735f6174223a2231353a3435222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226c6573736f6e5f6f6e223a22323032362d30392d3330222c22726561736f6e223a22d081d0bbd0bad0b0222c22726f6f6d5f7469746c65223a22d081d0bbd0bad0b0222c22736c6f745f6e6f223a352c227374617274735f6174223a2231353a3030222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303538222c226b696e64223a2265787472615f6c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736393734303030303030307d', '\x358a1f324230282b48a452e61f03af8a', '\x6407b4f4cf9f72744d71c8166621f4f58348b2b4be4c53d1fb0d536c981609d1', 1788769740000000, '\x00000000000000000000000000000058'),
	(7, 274, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226e6f74696365223a35347d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303538222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736393734303030303030307d', '\x55f397207fe9243c54c4ca3416de3572', '\x1eb91cf63e8ee7f99d2007b2291126b86255276f05b45d80859bc097c8b430db', 1788769740000000, '\x00000000000000000000000000000058'),
	(7, 291, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f6d6d656e74223a22222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303565222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303130303030303030307d', '\xb97d6d6d456fcf910083b8a7f79fb44d', '\xd5eabc9b556bda3cb3d8698f869561b9e21e1bd2e48f4749a93dfff8a619e05f', 1788770100000000, '\x0000000000000000000000000000005e'),
	(7, 275, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a372c226e756d223a31317d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2270726f706f736564223a227468726565222c22726561736f6e223a22222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303539222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736393830303030303030307d', '\x7b7e935195d834c3e59112993b92c3e8', '\x51a75f830b9911f3c3ccfbb208d79117562b466bcdeca6c272b3ce19d23757d6', 1788769800000000, '\x00000000000000000000000000000059'),
	(7, 276, 'course_teacher_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a22323032362d30392d3132227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303539222c226b696e64223a22636f757273655f746561636865725f656e646564222c227265636f726465645f6174223a313738383736393830303030303030307d', '\xf219a53b3cee4e5e9fa1fabec893b25f', '\xb39834aa7c75cb7fab614087a33e326d16fd140be28332a08823253b951c60c1', 1788769800000000, '\x00000000000000000000000000000059'),
	(7, 277, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303539222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736393830303030303030307d', '\xa88081f783c7edce415ebb2c350ae289', '\x5ca9c94db7ebe129b550d05ce94d58af239a3318e4f6d8f10ab608cb7c50e894', 1788769800000000, '\x00000000000000000000000000000059'),
	(7, 278, 'course_teacher_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a22323032362d30392d3035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303561222c226b696e64223a22636f757273655f746561636865725f656e646564222c227265636f726465645f6174223a313738383736393836303030303030307d', '\x3bea6fb7d4aa7b53abfa79db5423d3c5', '\x3193e27d1ab58209e056315bbd626d6d36e3efc5ab1415301a84f662f9b18b79', 1788769860000000, '\x0000000000000000000000000000005a'),
	(7, 279, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303561222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736393836303030303030307d', '\xc461b440cff714016706724d15a13ac6', '\x79ec4945c7c31e6df990df1727501223666a58d215616700b9f525ff86b348d5', 1788769860000000, '\x0000000000000000000000000000005a'),
	(7, 280, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a226f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303561222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393836303030303030307d', '\x3077290a4689af8518aab247625153ae', '\xc92825e52b3dc6251814c3d5701542a6835e8d4b4296a5b02373c6236f1dac77', 1788769860000000, '\x0000000000000000000000000000005a'),
	(7, 281, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22686f6d65776f726b223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22686f6d65776f726b5f6e6f6e65223a747275652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303561222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383736393836303030303030307d', '\xdf1455ad4b2f556acc9bcbaf9382e926', '\xe9a1076c5cd11056854a135bb5d3176b44a77902bd665870e7eac0eeed11803e', 1788769860000000, '\x0000000000000000000000000000005a'),
	(7, 282, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303562222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393932303030303030307d', '\x30ac660cd80d3659c221abd82c3bcfce', '\xf4ae380c6c8ff3bccaccd8d788b250ef1de3237221b4e1a3760c432b77b6c9d5', 1788769920000000, '\x0000000000000000000000000000005b'),
	(7, 283, 'extra_lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22656e64735f6174223a2231353a3435222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226c6573736f6e5f6f6e223a22323032362d30392d3034222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726f6f6d5f7469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22736c6f745f6e6f223a322c227374617274735f6174223a2231353a3030222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303562222c226b696e64223a2265787472615f6c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736393932303030303030307d', '\x37889c383ed4922560d068d2957e7b66', '\x9ba3c48335352da223707203fa189b6422f0a2413a5db4cfd48826d9ee91baa0', 1788769920000000, '\x0000000000000000000000000000005b'),
	(7, 284, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22746f706963223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303562222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736393932303030303030307d', '\x259fc656d2b45623b5180019b1337964', '\xd4926857345ba69ca959771c5a7daae7033140de73fd3576e64a7a6b6176e772', 1788769920000000, '\x0000000000000000000000000000005b'),
	(7, 285, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22646f63756d656e745f6e6f223a22222c22646f63756d656e745f6f6e223a22323032362d30392d3231222c2266726f6d5f6f6e223a22323032362d30392d3139222c226b696e64223a227363686f6f6c5f6d65646963222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22746f5f6f6e223a22323032362d30392d3235227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303563222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383736393938303030303030307d', '\x287dd2a0a9134aa98cf858302dabfbda', '\x30fb35a8e509b24f51167162844e3407b9bd79ab17c60aedab777d72acd07283', 1788769980000000, '\x0000000000000000000000000000005c'),
	(7, 286, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a3133352c226b696e64223a226d65726765222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22d081d0bbd0bad0b0222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303563222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736393938303030303030307d', '\x77fe0fe244547d0a4b97a9236abf7e20', '\x3e9fccad7231d45d9d1940d1ddedae5b26236d28680ada6eac3b317ad3532843', 1788769980000000, '\x0000000000000000000000000000005c'),
	(7, 287, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c226c6573736f6e5f6f6e223a22323032362d30392d3135222c22726f6f6d5f7469746c65223a22222c22736c6f745f6e6f223a322c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303563222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736393938303030303030307d', '\xb897277cade97cb797af343c40e77931', '\x943416e7a57e4f04b7c5830e6824ef73769e02447c9c49c25a8976fb1e8ce515', 1788769980000000, '\x0000000000000000000000000000005c'),
	(7, 288, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303563222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736393938303030303030307d', '\xa8917cc94211d138c1c35503ce2d14c7', '\xd7ba32fc571bfeb14968d82fdf287032b066da208e1d8a9d8b0654a72194409e', 1788769980000000, '\x0000000000000000000000000000005c'),
	(7, 289, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303564222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303034303030303030307d', '\x688c59bbe33b7c8909b604f8996bd688', '\xa38e9424e843b7220a8e90fd91bf7ef066c48248ff7a38cbf5a04af266545732', 1788770040000000, '\x0000000000000000000000000000005d'),
	(7, 290, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303564222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303034303030303030307d', '\x8ff675054b977e6350a6d7789f448d45', '\x46eac14b3628364c3f0d5cea8db23ab9910a9b07b18b0d305c37c95e4d22e9a9', 1788770040000000, '\x0000000000000000000000000000005d'),
	(7, 325, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226e6f74696365223a337d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303661222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383737303832303030303030307d', '\x876b1969eacb22a69c2cf912e8a83274', '\x86085eca5e4d4078b5f425f5c135857ff65c17bc871af4ec79ebbc0b78be0478', 1788770820000000, '\x0000000000000000000000000000006a'),
	(7, 292, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22646f63756d656e745f6f6e223a22323032362d30392d3137222c2266726f6d5f6f6e223a22323032362d30392d3235222c226b696e64223a227363686f6f6c5f6d65646963222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2274657874223a22222c22746f5f6f6e223a22323032362d31302d3033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303565222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383737303130303030303030307d', '\x4aa606ba80fa9b965a24c2021793f4f3', '\x5e99acff4d7d85845b59941988c7c14622b548fdc29dbcb8660f55b79f3f650a', 1788770100000000, '\x0000000000000000000000000000005e'),
	(7, 293, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303566222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737303136303030303030307d', '\x017bf51818064aa09a49afecf16815f6', '\xa532aa5acdead8ba60521e85ffd464fb80ff301148dcca6cb811bfdd1d73b2c0', 1788770160000000, '\x0000000000000000000000000000005f'),
	(7, 294, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227469746c65223a22227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303566222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383737303136303030303030307d', '\x399cc896372fa97b81603bab03647ada', '\xde5f8f5c94cb82f42f9516ba99cf20c2c4e88e7c80d186b1f679a6d20bee1a52', 1788770160000000, '\x0000000000000000000000000000005f'),
	(7, 295, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22686f6d65776f726b223a22c2a72031322c20e284962035222c22686f6d65776f726b5f6e6f6e65223a747275652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303630222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383737303232303030303030307d', '\x66798b8f7c01086b48c5027aa627a2df', '\x21acc2d3a3ceb6a1a89cf161c2d0333d82eeddaa2d759798e63778317f8da7bc', 1788770220000000, '\x00000000000000000000000000000060'),
	(7, 296, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303630222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383737303232303030303030307d', '\xc3130e31e472f2aa3c53db1adbcc2a06', '\x4cd9091ea66db78f52da2fe1ce926baf6cda206fe7f2edd3405029a7fa28c6d2', 1788770220000000, '\x00000000000000000000000000000060'),
	(7, 297, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303630222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383737303232303030303030307d', '\x2b49a9ff2fa702c5712f8a445bbca87f', '\x19b5bef82e56d1048110bf0838024142126ea8c2956fdbb963da6e633f916997', 1788770220000000, '\x00000000000000000000000000000060'),
	(7, 298, 'substitution_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303630222c226b696e64223a22737562737469747574696f6e5f656e646564222c227265636f726465645f6174223a313738383737303232303030303030307d', '\x23c853ae93458d05d5508c2e913dea6d', '\x9f012a91cd40b18b58de60ed1d20b910085a4405dbfadbdb8ddd9c17e53b8ed7', 1788770220000000, '\x00000000000000000000000000000060');
INSERT INTO entries VALUES
	(7, 299, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303631222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383737303238303030303030307d', '\xa9beff4a1e5a9fdbc676c6efaba5936e', '\x4218a1e5dcc4e658da4473bd0e2211166f79dd4d40b51567c753191f1bae7727', 1788770280000000, '\x00000000000000000000000000000061'),
	(7, 300, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303631222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383737303238303030303030307d', '\x6f1e52e90dc39575049ac0c47a038d6a', '\xdd1dcd7bce3e049b705e66db961e37e8b34b0b3164f84cac9face75392bd8da7', 1788770280000000, '\x00000000000000000000000000000061'),
	(7, 301, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a302c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a372c226e756d223a31317d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2270726f706f736564223a226d61737465726564222c22726561736f6e223a22d081d0bbd0bad0b0222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c7565223a226d61737465726564227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303631222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383737303238303030303030307d', '\xefd96dc17a16723dfb22e5c91b52d2f9', '\x827df9b57f58870caa9eb8baa5c2c6c557f1fca830c8686a8f64c3b03a665de4', 1788770280000000, '\x00000000000000000000000000000061'),
	(7, 302, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303632222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737303334303030303030307d', '\x62a4e48d25ec124cd1fffad60f88baeb', '\x472c585918d0644cf62e375c325961c691bd1ee782b2df137aa8b1ebaf950b87', 1788770340000000, '\x00000000000000000000000000000062'),
	(7, 303, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303633222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383737303430303030303030307d', '\x146dd71536c20a453cb923a2d09b5825', '\x771cfdb58ae08599d369fa963509938ccb4eacf7c9fc41dedb29fe54e8d50f1b', 1788770400000000, '\x00000000000000000000000000000063'),
	(7, 304, 'annual_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22666c6167223a22666f72636564222c2270726f706f736564223a6e756c6c2c22726561736f6e223a22c2a72031322c20e284962035222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303633222c226b696e64223a22616e6e75616c5f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383737303430303030303030307d', '\x25c905c534891753bac2b410fd2869a7', '\x2d6035fd5257e583027046dab7dcf8f6c78d1638bc1c117e72bf5d032eefabae', 1788770400000000, '\x00000000000000000000000000000063'),
	(7, 305, 'annual_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a302c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22666c6167223a22666f72636564222c2270726f706f736564223a6e756c6c2c22726561736f6e223a22c2a72031322c20e284962035222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2276616c7565223a226578656d7074227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303633222c226b696e64223a22616e6e75616c5f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383737303430303030303030307d', '\xcee1cd3b2fc1deca310ea8d56417c473', '\xb4a5b65153766a973c2ffa3e3ba174644f244558bd23b0cf63ae579501141ac6', 1788770400000000, '\x00000000000000000000000000000063'),
	(7, 306, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303633222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737303430303030303030307d', '\x64f0a3ebc32daa41e7a21a511c326205', '\x8a8e6674a5b6e807bc6c6b948d451572248cbe188ffa4679505fb4ed186fb4a4', 1788770400000000, '\x00000000000000000000000000000063'),
	(7, 307, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a227265776f726b222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303634222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737303436303030303030307d', '\x4e15159a6116b43914b3441c0581608e', '\x6b0b119a1cbbb416cf5db1002af2eec0bc8869a3a415c38f0c6d646ca63b7410', 1788770460000000, '\x00000000000000000000000000000064'),
	(7, 308, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303634222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737303436303030303030307d', '\xa6c8a6bee7b325577e7714eb8d372500', '\x9d6a8cbad58a7e7138c827185d4951fdbbb4e46e1d6d1392ed6bcae7c07e5a6a', 1788770460000000, '\x00000000000000000000000000000064'),
	(7, 309, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303634222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737303436303030303030307d', '\x029e3433441bdf7717a4ff498a9fb66d', '\xeb7ec83f737979dce70db86511aa463c682fbaf6a97007565b798e760d19025f', 1788770460000000, '\x00000000000000000000000000000064'),
	(7, 310, 'work_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22776f726b223a7b227469746c65223a22222c227765696768745f68756e64726564746873223a3333382c22776f726b5f6e6f223a322c22776f726b5f74797065223a2270726f6a656374227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303634222c226b696e64223a22776f726b5f646566696e6564222c227265636f726465645f6174223a313738383737303436303030303030307d', '\x2878be9af29153d3293d3c658fb48186', '\x6095deb636d270f337c7566fa5f0e4d5140dc5789c05e53a9ce1a2f887f26dad', 1788770460000000, '\x00000000000000000000000000000064'),
	(7, 311, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303635222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383737303532303030303030307d', '\x67c1639cccc78d9f484ddc21901b5534', '\x41d5a087aa193305013ef57fdcfc78a012027a34d9f869c94cdc16f9e6d0744d', 1788770520000000, '\x00000000000000000000000000000065'),
	(7, 312, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726561736f6e5f636f6465223a2261646d696e222c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303635222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737303532303030303030307d', '\x5c5b89af9b3cb053b01aad7284976dd3', '\x46b988dd1cf98e6bfef2bbb64a20d07b42bd79abce5975f1ebe19c7a84816d0d', 1788770520000000, '\x00000000000000000000000000000065'),
	(7, 313, 'student_left', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6566745f6f6e223a22323032362d30392d3235222c226f726465725f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226f726465725f6f6e223a6e756c6c2c22726561736f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303635222c226b696e64223a2273747564656e745f6c656674222c227265636f726465645f6174223a313738383737303532303030303030307d', '\xb4733b0f6f31196d117ce4c3ae1e1913', '\xe21a397da11a704a1fc60245357d7864e6855dbab3a45b80cd5a90932c1488a1', 1788770520000000, '\x00000000000000000000000000000065'),
	(7, 314, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a382c226e756d223a347d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2270726f706f736564223a22666f7572222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303636222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383737303538303030303030307d', '\x8422136dd31b420681a5d5443581c0f6', '\x976fc07faaeac288783e1634c1223e6fce302d833fc5a2cc137417d4eab83258', 1788770580000000, '\x00000000000000000000000000000066'),
	(7, 315, 'lesson_plan_kept', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226974656d73223a5b7b22686f6d65776f726b223a22c2a72031322c20e284962035222c22686f757273223a332c2273656374696f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c227469746c65223a22222c22776f726b5f74797065223a22686f6d65776f726b5f636865636b227d5d2c22726561736f6e223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303637222c226b696e64223a226c6573736f6e5f706c616e5f6b657074222c227265636f726465645f6174223a313738383737303634303030303030307d', '\xa6cbb9945272cbcfc01dc651bb4b997f', '\x3a04fbb893e2b50a3f462c85dedc4de40d2a71f83de238746d110289abc406f6', 1788770640000000, '\x00000000000000000000000000000067'),
	(7, 316, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22c2a72031322c20e284962035222c22726561736f6e5f636f6465223a22636f757274222c2276616c7565223a2270656e64696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303637222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737303634303030303030307d', '\x61f86cdd923f2043bab47b080a41d62d', '\xad27a3e0e90cf93ffce244e8858153df42363a827845677b4683b9c8728d1285', 1788770640000000, '\x00000000000000000000000000000067'),
	(7, 317, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303638222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737303730303030303030307d', '\xd4b320f9269672c47d6b40cf195bff4a', '\xd65c0b5eda433606b748deedd87246945584525395bed3e9695d56c6f61536cd', 1788770700000000, '\x00000000000000000000000000000068'),
	(7, 318, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226c6573736f6e5f6f6e223a22323032362d30392d3034222c22726f6f6d5f7469746c65223a22d081d0bbd0bad0b0222c22736c6f745f6e6f223a332c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303638222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383737303730303030303030307d', '\x3f4400199526af431abe27d04203663e', '\x20b009c4e066738da920634c46e5515fe45f481bdf1882a2bfd2da7f1906d23f', 1788770700000000, '\x00000000000000000000000000000068'),
	(7, 319, 'copy_verified', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226465766963655f6964223a22222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303638222c226b696e64223a22636f70795f7665726966696564222c227265636f726465645f6174223a313738383737303730303030303030307d', '\xc5c9c6b6e96ae0e8f530d45dc55347b2', '\x48b270e12460a9657e82203536a376c57afda833727926c3e664b3f1575e741e', 1788770700000000, '\x00000000000000000000000000000068'),
	(7, 320, 'role_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261737369676e6d656e74223a7b226261736973223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22726f6c65223a22646570757479222c2276616c69645f66726f6d223a22323032362d30392d3133222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303639222c226b696e64223a22726f6c655f61737369676e6564222c227265636f726465645f6174223a313738383737303736303030303030307d', '\xc62f86ca4f98f5e08bb7f8986e980ed7', '\x824d9e4b7cf631b570942d09a3f35ec2941d5376303b4b8c4e8eec8b8eafdc31', 1788770760000000, '\x00000000000000000000000000000069'),
	(7, 321, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22746f706963223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303639222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383737303736303030303030307d', '\x9bf07de290e0d9fb959a1a227f5ce77d', '\xcd26a0ce786093cb5ab6b098f12fc06ca00b1b6d82aeeaac7b43a6558a2740dc', 1788770760000000, '\x00000000000000000000000000000069'),
	(7, 322, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303639222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383737303736303030303030307d', '\xb6f6ce8828e5e7a37ade11dfe2ef0bad', '\x050e8c45a64267baca7dda8fbf97d4dfd89da924f130399b878874dc9ba24be9', 1788770760000000, '\x00000000000000000000000000000069'),
	(7, 323, 'role_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261737369676e6d656e74223a7b226261736973223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22726f6c65223a226469726563746f72222c2276616c69645f66726f6d223a22323032362d30392d3131222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303639222c226b696e64223a22726f6c655f61737369676e6564222c227265636f726465645f6174223a313738383737303736303030303030307d', '\x82b0829b1f8279c7551c61c8cb8eca2f', '\x0f6db08b50789c3690cee235d13d7d1c922edf3c0e91d5d664f00a83b8cd6f87', 1788770760000000, '\x00000000000000000000000000000069'),
	(7, 324, 'copy_damaged', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2272656d61726b223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c227374617465223a226d697373696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303661222c226b696e64223a22636f70795f64616d61676564222c227265636f726465645f6174223a313738383737303832303030303030307d', '\xc72935f084a5d1687e017229a7ca0e04', '\x0a22d2bf8d9f4e63312836a367593c08d22970136611404c039c4e3f47c4d93f', 1788770820000000, '\x0000000000000000000000000000006a'),
	(7, 326, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a227265776f726b222c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303662222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737303838303030303030307d', '\xa8ca5831140c781ba7fc86a3c9ed6f46', '\xc0c06be0ef9ce434336e0264172474e1cbfdf3f3606bc1945e6a8cb8589a54cb', 1788770880000000, '\x0000000000000000000000000000006b'),
	(7, 327, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303663222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303934303030303030307d', '\x75b7564725f431338955fa5cfaae28dd', '\x7010f50dba481343b373df953f03088e82fd29ec1f09b6e301b037168b126754', 1788770940000000, '\x0000000000000000000000000000006c'),
	(7, 328, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303663222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303934303030303030307d', '\x0330df8a565b601a6d044c8fb6b523ab', '\x9600ceb667cf8b362e17bd35afd516790cd3b7f84ddbffa581478b559bc6fa32', 1788770940000000, '\x0000000000000000000000000000006c'),
	(7, 329, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303663222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383737303934303030303030307d', '\x563db38d50e3405a6f1f355b16d4a8ee', '\x9a7c9b6aaaab97d3723801c61e92f440d4c5487a575ac07f12b9f48bd25e1fe4', 1788770940000000, '\x0000000000000000000000000000006c'),
	(7, 330, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303663222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303934303030303030307d', '\x79d741f8868011ce5867f4905b02c369', '\xea30b54c6c121952e894377e4de3af1dfb6883d6dddaa49bfecf34dfcc14f268', 1788770940000000, '\x0000000000000000000000000000006c'),
	(7, 331, 'lesson_plan_kept', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226974656d73223a5b7b22686f6d65776f726b223a22d081d0bbd0bad0b0222c22686f757273223a312c2273656374696f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c227469746c65223a22d081d0bbd0bad0b0222c22776f726b5f74797065223a22646963746174696f6e227d5d2c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303664222c226b696e64223a226c6573736f6e5f706c616e5f6b657074222c227265636f726465645f6174223a313738383737313030303030303030307d', '\x1f603f18b06098750d857f90deaf95fb', '\x1d404a08b17db5146563dfb931d65ad9fc4414ea81dceeebebdae6c2a06a2533', 1788771000000000, '\x0000000000000000000000000000006d'),
	(7, 332, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303664222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737313030303030303030307d', '\x12ddf024f411a65cba9bb6dba79701f0', '\x1b4714f8d0c86d777d095aca968da4e234882a26f85181e00a0ac506b9908150', 1788771000000000, '\x0000000000000000000000000000006d'),
	(7, 333, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303664222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737313030303030303030307d', '\x63e7b1cb383330cd5015e2cd42cf6762', '\xaad5a977feee82539051eb57009568eb209f91ffc605da9f38bdf1af219ba27c', 1788771000000000, '\x0000000000000000000000000000006d'),
	(7, 334, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303664222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383737313030303030303030307d', '\x89d67fc93ab85ebcf6e0dee2e3cdf62d', '\xb561ad42b6eb1dc0feee07dc2b6745988909c6637244fc6b0637ea5529811226', 1788771000000000, '\x0000000000000000000000000000006d'),
	(7, 335, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303665222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313036303030303030307d', '\xbfc00d65560135b0e12dc0ae7eb43863', '\xd419ec54509096cafa3dbf0226d2f217f69f8bf7f4af11cfa15f0a98370ec829', 1788771060000000, '\x0000000000000000000000000000006e'),
	(7, 336, 'lesson_moved', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22656e64735f6174223a2231303a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226c6573736f6e5f6f6e223a22323032362d30392d3135222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726f6f6d5f7469746c65223a22c2a72031322c20e284962035222c22736c6f745f6e6f223a322c227374617274735f6174223a2230393a3330227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303665222c226b696e64223a226c6573736f6e5f6d6f766564222c227265636f726465645f6174223a313738383737313036303030303030307d', '\x721b9d51da85dd245f51e5739dcf642e', '\xcfbcb7cad3223ee6be042bd6f65093e1b35f8f11b7200a5bc8503c7c690a193f', 1788771060000000, '\x0000000000000000000000000000006e'),
	(7, 337, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d081d0bbd0bad0b0222c22726561736f6e5f636f6465223a2261707065616c222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303666222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737313132303030303030307d', '\x4709a9c017783a8fdddafc645ba14488', '\x47028658aff1a48e7d1acb6bdcd88fe79ce01fe1c92c4d0428b6b19ab8462d65', 1788771120000000, '\x0000000000000000000000000000006f'),
	(7, 338, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a22666f7572227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303666222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313132303030303030307d', '\x293cb3c32c3d8e25037d3aaddce52cf8', '\xc510f575ead19f7bd8443230b72d392db5c45956eca7e5946dbd0cdb91e1b704', 1788771120000000, '\x0000000000000000000000000000006f'),
	(7, 339, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226361757365223a2266616d696c79222c2266726f6d5f6f6e223a22323032362d30392d3139222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22746f5f6f6e223a22323032362d30392d3232227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303666222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383737313132303030303030307d', '\xdbe7d879571c386972655dabbe3e475f', '\x80165727f7c2e9492392cc34e54ed4121f5f996a51ab7458db4e9dfd4a03bddd', 1788771120000000, '\x0000000000000000000000000000006f'),
	(7, 340, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22646f63756d656e745f6e6f223a22222c22646f63756d656e745f6f6e223a22323032362d30392d3234222c2266726f6d5f6f6e223a22323032362d30392d3033222c226b696e64223a22636c6173735f746561636865725f7065726d6974222c22737461747573223a2265786375736564222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2274657874223a22222c22746f5f6f6e223a22323032362d30392d3037227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303666222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383737313132303030303030307d', '\xc9effa8ab0dc74ba34743a928e25f275', '\xfd28bb15412bfb61ff617efe2a48dfdb03646cb681b70b3bf16330fb8eaefa7d', 1788771120000000, '\x0000000000000000000000000000006f'),
	(7, 341, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303730222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313138303030303030307d', '\x35340e59669cdfd7b1b9048bb61d602c', '\x269538b0d31e5e0dc5239aa4f4d4c60f410ab1ed807eb31787494425a5a341ee', 1788771180000000, '\x00000000000000000000000000000070'),
	(7, 342, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303730222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313138303030303030307d', '\x26e23efe20b1a6f72bbb100a3c75ad02', '\xf61a6f50ead7d4b265ed8587a07c97db0a284de813ac020cafb98cfa00dcb27f', 1788771180000000, '\x00000000000000000000000000000070'),
	(7, 343, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22686f6d65776f726b223a22c2a72031322c20e284962035222c22686f6d65776f726b5f6e6f6e65223a66616c73652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303731222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383737313234303030303030307d', '\xcff5d67b35cab870441847d4fec864e5', '\x0c3dac1bb6c3aa73642b81b94fdb71650d300ae4326636d8c396b95d4f11281d', 1788771240000000, '\x00000000000000000000000000000071'),
	(7, 344, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a37382c226b696e64223a22737562737469747574696f6e222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303731222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383737313234303030303030307d', '\x61b6ee0be1b7ae8f196a87a4cfd44ad1', '\x9432d794cbb66272500fcaff1c9b1629b4de408ca91b3ce9d8767b6cf9091314', 1788771240000000, '\x00000000000000000000000000000071'),
	(7, 345, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303731222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383737313234303030303030307d', '\x6b10befa1c435bd10b95e46ef633fe9e', '\x6308cc04e165da39e051fa6b58ea6cf4078f6d7bdeb68408118c126a3c2598ce', 1788771240000000, '\x00000000000000000000000000000071'),
	(7, 346, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a22666f7572227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303732222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313330303030303030307d', '\xcb8f3506a69895b883c1830da3788474', '\x444bae6425aa2aa16bc9cd0662d1202af641d4aa6387c9f1f2815181b56d586e', 1788771300000000, '\x00000000000000000000000000000072'),
	(7, 347, 'annual_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22666c6167223a22666f72636564222c2270726f706f736564223a6e756c6c2c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c7565223a226f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303732222c226b696e64223a22616e6e75616c5f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383737313330303030303030307d', '\x0da40808cd5eb808d3e95d1bc2080e78', '\x8946c30b144afa35e36f0c36ab663037e2bd69efbc58bde3e406965ca3b28848', 1788771300000000, '\x00000000000000000000000000000072'),
	(7, 348, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a2261707065616c222c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303733222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737313336303030303030307d', '\xafb4d4e9944227893d13a23ec31d0a75', '\x6714f7876043b0199b8c185eacccd3e54e6dbe653f25e82d7ca8e10d28e81077', 1788771360000000, '\x00000000000000000000000000000073'),
	(7, 349, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c22737461747573223a22616273656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303733222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737313336303030303030307d', '\xdc340ed57b80805a67221934627fa5de', '\x04a8ad93ba2594cd3291d88293b9f5be63263f2e04c020ae14eb30a690a820bb', 1788771360000000, '\x00000000000000000000000000000073');
INSERT INTO entries VALUES
	(7, 350, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303733222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383737313336303030303030307d', '\x50a108e9c331f2f9c33b47904641842b', '\x39e20df24c9ebf06de5673e330bdcce5ffd625fc3f00eb731a10754c73241c98', 1788771360000000, '\x00000000000000000000000000000073'),
	(7, 351, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303734222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313432303030303030307d', '\x28d766f172b06491a0b7220f79a824cc', '\x0fd23aec772abf49bf0fa214f5c006320bdeaaf2fc2f1f42ea4067f7cef0cea3', 1788771420000000, '\x00000000000000000000000000000074'),
	(7, 352, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a2277726f6e675f73747564656e74222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303734222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737313432303030303030307d', '\xdcd1239e5fd6d764afdb2f26494472c1', '\xec5fdb6c9bd849ae200efb7abeb8009aefd47e47c481606c8cf8a4865cc1ceca', 1788771420000000, '\x00000000000000000000000000000074'),
	(7, 353, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a22666f7572227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303734222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313432303030303030307d', '\xeb7fc6c0c6fe62abe3e5484733a81cd3', '\x228e0b55a1e028a0756ff1481e930fe70e1ac838defdcbc9aaa34ac6589ac31c', 1788771420000000, '\x00000000000000000000000000000074'),
	(7, 354, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303734222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737313432303030303030307d', '\x4d70ed647b2c0fe3977b6d68cf561b68', '\x6e59f8b232455e38b1261cb5d9160f53f0d0eb6ef8c6542f64c3138cc335a91d', 1788771420000000, '\x00000000000000000000000000000074'),
	(7, 355, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303735222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383737313438303030303030307d', '\x4753c9a7f0043fff12b3714f5552e75d', '\x0a3bcce8c9e8a02ad0812ee395cc01696e2e6b0551648b83c2411f0fbaa407ad', 1788771480000000, '\x00000000000000000000000000000075'),
	(7, 356, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303736222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313534303030303030307d', '\x7f6f550e859228bf2c86cf633dcf396f', '\x8f6beb360672461c312acb6642c186610429a4b86a094b6d30d02b8834148705', 1788771540000000, '\x00000000000000000000000000000076'),
	(7, 357, 'course_teacher_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a22323032362d30392d3039227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303737222c226b696e64223a22636f757273655f746561636865725f656e646564222c227265636f726465645f6174223a313738383737313630303030303030307d', '\xc12e75709ffe0ec535f6be7d93303d7d', '\x8c97779c6efa0d90d1bf32d78f9875c446f51522210544022bc04dd797dda48c', 1788771600000000, '\x00000000000000000000000000000077'),
	(7, 358, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303737222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313630303030303030307d', '\x82122fe07784445d6a89141f35af8530', '\x716e50ea80a81bc69ae1b8d21c37f8bd716e0193669c4ab89631a3c38e4ce2e8', 1788771600000000, '\x00000000000000000000000000000077'),
	(7, 359, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226465636973696f6e223a226772616e746564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c2272657175657374223a362c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303737222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383737313630303030303030307d', '\xd2eed89ede2fd1dae45c439586805014', '\x65aed5c3d73fc05e31724ef7876d497a18d0b910440f0fc1b37cb98978ae49d0', 1788771600000000, '\x00000000000000000000000000000077'),
	(7, 360, 'package_sealed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b227061636b616765223a7b2266696c655f6e616d65223a22222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2272657461696e5f756e74696c223a22313937302d30312d3031222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227368613235365f686578223a22222c227368613531325f686578223a22222c2273697a655f6279746573223a302c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22747265655f73697a65223a307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303738222c226b696e64223a227061636b6167655f7365616c6564222c227265636f726465645f6174223a313738383737313636303030303030307d', '\xcd307d8bef73c643a37659b7786ca94a', '\x41af12956b18bacbd536a0b212dac7f905168c7b778452586e9bc43a353bea8b', 1788771660000000, '\x00000000000000000000000000000078');


--
-- Data for Name: excuse_documents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO excuse_documents VALUES
	(7, 63, '\x00000000000000000000000000000018', 'parent_note', 'absent', '2026-09-14', '2026-09-18', '§ 12, № 5', '2026-09-22', '§ 12, № 5', '\x00000000000000000000000000000000', 1788764940000000),
	(7, 86, '\x00000000000000000000000000000016', 'class_teacher_permit', 'absent', '2026-09-10', '2026-09-10', 'Ёлка', '2026-09-27', 'Ёлка', '\x0000000000000000000000000000000d', 1788765480000000),
	(7, 103, '\x00000000000000000000000000000015', 'organisation_letter', 'late', '2026-09-28', '2026-09-28', 'повторить', '2026-09-09', 'Ёлка', '\x0000000000000000000000000000000c', 1788765840000000),
	(7, 285, '\x00000000000000000000000000000018', 'school_medic', 'late', '2026-09-19', '2026-09-25', '', '2026-09-21', 'дроби «½»', '\x0000000000000000000000000000000c', 1788769980000000),
	(7, 292, '\x00000000000000000000000000000016', 'school_medic', 'late', '2026-09-25', '2026-10-03', 'повторить', '2026-09-17', '', '\x00000000000000000000000000000000', 1788770100000000),
	(7, 340, '\x00000000000000000000000000000018', 'class_teacher_permit', 'excused', '2026-09-03', '2026-09-07', '', '2026-09-24', '', '\x0000000000000000000000000000000b', 1788771120000000);


--
-- Data for Name: folds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO folds VALUES
	(7, 9);


--
-- Data for Name: guardianships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO guardianships VALUES
	(7, '\x00000000000000000000000000000016', '2026-09-01', '\x0000000000000000000000000000001f', NULL, 'мать', 'full', ''),
	(7, '\x00000000000000000000000000000017', '2026-09-01', '\x00000000000000000000000000000020', NULL, 'отец', 'full', '');


--
-- Data for Name: ledger_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO ledger_heads VALUES
	(7, 361, 1788771660000000, 1, 0);


--
-- Data for Name: lesson_plans; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO lesson_plans VALUES
	(7, '\x00000000000000000000000000000003', '[{"homework":"§ 12, № 5","hours":3,"section":"дроби «½»","title":"","work_type":"homework_check"}]', 'Ёлка', 315),
	(7, '\x00000000000000000000000000000004', '[{"homework":"Ёлка","hours":1,"section":"дроби «½»","title":"Ёлка","work_type":"dictation"}]', 'дроби «½»', 331);


--
-- Data for Name: lessons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO lessons VALUES
	(7, '\x00000000000000000000000000000001', '2026-09-24', 2, 510, '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', 555, '\x0000000000000000000000000000000d', '', 'planned', '', '', '', 0, '', -1, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, NULL),
	(7, '\x00000000000000000000000000000004', '2026-09-11', 6, 900, '\x0000000000000000000000000000000a', '\x00000000000000000000000000000004', 945, '\x0000000000000000000000000000000b', '§ 12, № 5', 'planned', '', '', '', 0, '', -1, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 1, '§ 12, № 5', NULL, 0, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-24', 4, 510, '\x00000000000000000000000000000009', '\x00000000000000000000000000000003', 555, '\x0000000000000000000000000000000d', 'Ёлка', 'planned', '', '', '', 0, '', -1, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-11', 2, 510, '\x00000000000000000000000000000008', '\x00000000000000000000000000000003', 555, '\x0000000000000000000000000000000c', 'повторить', 'planned', '', '', '', 0, '[{"title":"","weight_hundredths":100,"work_no":1,"work_type":"class_work"},{"title":"Ёлка","weight_hundredths":495,"work_no":2,"work_type":"test"}]', 222, 69, NULL, 1, '\x0000000000000000000000000000000b', 'merge', 209, 'дроби «½»', 206, 1788768360000000, 0, '', NULL, 0, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, 630, '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 675, '\x0000000000000000000000000000000b', 'каб. 303', 'planned', '', 'повторить', 'повторить', 1, '', 124, -1, NULL, 0, '\x0000000000000000000000000000000b', 'substitution', 221, 'повторить', 267, 1788769560000000, 0, '', NULL, 0, NULL),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, 690, '\x00000000000000000000000000000006', '\x00000000000000000000000000000004', 735, '\x0000000000000000000000000000000c', 'каб. 304', 'planned', '', '', 'дроби «½»', 0, '', 249, 277, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, 1788770400000000),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, 510, '\x00000000000000000000000000000004', '\x00000000000000000000000000000002', 555, '\x0000000000000000000000000000000b', 'Ёлка', 'cancelled', 'повторить', '§ 12, № 5', '', 0, '[{"title":"","weight_hundredths":100,"work_no":1,"work_type":"class_work"},{"title":"","weight_hundredths":338,"work_no":2,"work_type":"project"}]', 310, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, 1788768660000000),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, 510, '\x00000000000000000000000000000007', '\x00000000000000000000000000000002', 555, '\x0000000000000000000000000000000c', '', 'planned', '', '', '§ 12, № 5', 1, '[{"title":"","weight_hundredths":617,"work_no":1,"work_type":"laboratory_work"},{"title":"Ёлка","weight_hundredths":488,"work_no":3,"work_type":"laboratory_work"}]', 295, 322, NULL, 0, '\x0000000000000000000000000000000b', 'merge', 135, 'Ёлка', 286, 1788769980000000, 0, '', NULL, 0, 1788764520000000),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, 570, '\x00000000000000000000000000000003', '\x00000000000000000000000000000001', 615, '\x0000000000000000000000000000000b', '§ 12, № 5', 'planned', '', 'Ёлка', '', 0, '[{"title":"","weight_hundredths":100,"work_no":1,"work_type":"class_work"},{"title":"§ 12, № 5","weight_hundredths":260,"work_no":3,"work_type":"control_work"}]', 234, -1, NULL, 1, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, 'дроби «½»', '2026-09-14', 1, 1788770940000000),
	(7, '\x00000000000000000000000000000001', '2026-09-04', 2, 900, '\x00000000000000000000000000000002', '\x00000000000000000000000000000003', 945, '\x0000000000000000000000000000000d', 'дроби «½»', 'planned', '', 'Ёлка', '', 0, '', 321, 279, NULL, 0, '\x0000000000000000000000000000000b', 'substitution', 78, 'повторить', 344, 1788771240000000, 1, 'дроби «½»', NULL, 0, 1788767820000000),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, 900, '\x00000000000000000000000000000005', '\x00000000000000000000000000000004', 945, '\x0000000000000000000000000000000b', 'Ёлка', 'planned', '', '', '§ 12, № 5', 0, '', 343, -1, NULL, 0, '\x0000000000000000000000000000000c', 'substitution', 223, 'Ёлка', 238, 1788768960000000, 1, 'Ёлка', '2026-09-07', 1, 1788768120000000);


--
-- Data for Name: marks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO marks VALUES
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 1, 2, 6, NULL, 0, 1788764640000000, '\x0000000000000000000000000000000d', 51, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 1, 2, 5, NULL, 1788765000000000, 1788765000000000, '\x0000000000000000000000000000000d', 68, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 1, 1, NULL, NULL, 0, 1788765660000000, '\x0000000000000000000000000000000d', 98, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000018', 1, 1, 5, NULL, 0, 1788766860000000, '\x0000000000000000000000000000000b', 149, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 1, 2, 5, NULL, 0, 1788767280000000, '\x0000000000000000000000000000000d', 165, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 1, 1, NULL, NULL, 0, 1788767400000000, '\x0000000000000000000000000000000b', 170, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 1, 1, 7, NULL, 1788767940000000, 1788767940000000, '\x0000000000000000000000000000000c', 192, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 1, 1, NULL, NULL, 0, 1788768420000000, '\x0000000000000000000000000000000b', 209, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 1, 2, 7, NULL, 0, 1788768900000000, '\x0000000000000000000000000000000d', 235, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 1, 2, NULL, NULL, 0, 1788769200000000, '\x0000000000000000000000000000000b', 250, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-07', 4, '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 1, 2, 1, NULL, 0, 1788769500000000, '\x0000000000000000000000000000000c', 264, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 1, 1, 2, NULL, 1788767940000000, 1788767940000000, '\x0000000000000000000000000000000c', 191, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 1, 2, 7, NULL, 1788766380000000, 1788766380000000, '\x00000000000000000000000000000000', 127, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 1, 1, 7, NULL, 0, 1788767220000000, '\x0000000000000000000000000000000d', 164, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 1, 1, 5, NULL, 1788769680000000, 1788769680000000, '\x0000000000000000000000000000000b', 271, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 1, 2, 6, NULL, 1788767520000000, 1788767520000000, '\x00000000000000000000000000000000', 175, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 1, 1, 4, NULL, 1788769380000000, 1788769380000000, '\x0000000000000000000000000000000b', 259, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 1, 2, NULL, NULL, 0, 1788769020000000, '\x00000000000000000000000000000000', 242, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 1, 2, 1, NULL, 1788768600000000, 1788768600000000, '\x0000000000000000000000000000000c', 217, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 1, 1, 8, NULL, 1788767400000000, 1788767400000000, '\x0000000000000000000000000000000b', 168, 'laboratory_work', '', 617),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 1, 2, 6, NULL, 0, 1788766740000000, '\x0000000000000000000000000000000b', 144, 'laboratory_work', '', 617),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 1, 2, 8, NULL, 1788768420000000, 1788768420000000, '\x0000000000000000000000000000000b', 208, 'laboratory_work', '', 617),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 1, 1, 1, NULL, 1788769860000000, 1788769860000000, '\x0000000000000000000000000000000c', 280, 'laboratory_work', '', 617),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 1, 2, NULL, NULL, 0, 1788770280000000, '\x0000000000000000000000000000000c', 299, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-04', 2, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 1, 1, NULL, NULL, 0, 1788770520000000, '\x00000000000000000000000000000000', 311, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 1, 2, 6, NULL, 0, 1788770520000000, '\x00000000000000000000000000000000', 312, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 1, 2, 2, NULL, 1788768360000000, 1788770460000000, '\x0000000000000000000000000000000b', 307, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 1, 2, 7, NULL, 1788768780000000, 1788768780000000, '\x00000000000000000000000000000000', 228, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 1, 1, 6, NULL, 1788765240000000, 1788765240000000, '\x0000000000000000000000000000000c', 74, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 1, 2, 2, NULL, 1788768480000000, 1788768480000000, '\x0000000000000000000000000000000c', 211, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 1, 1, NULL, NULL, 0, 1788766200000000, '\x0000000000000000000000000000000b', 120, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 1, 1, 2, NULL, 1788771060000000, 1788771060000000, '\x0000000000000000000000000000000b', 335, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 1, 1, 2, NULL, 1788770400000000, 1788770400000000, '\x0000000000000000000000000000000b', 306, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 1, 2, 6, NULL, 0, 1788770880000000, '\x0000000000000000000000000000000b', 326, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 1, 2, 4, NULL, 1788768720000000, 1788768720000000, '\x0000000000000000000000000000000d', 223, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 1, 2, 3, NULL, 1788769200000000, 1788769200000000, '\x0000000000000000000000000000000b', 252, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 1, 1, 6, NULL, 1788770460000000, 1788770460000000, '\x0000000000000000000000000000000b', 309, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000001', '2026-09-15', 2, '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 1, 2, NULL, NULL, 0, 1788769380000000, '\x0000000000000000000000000000000b', 261, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 1, 2, 2, NULL, 0, 1788771120000000, '\x0000000000000000000000000000000b', 337, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 1, 2, 4, NULL, 1788771120000000, 1788771120000000, '\x0000000000000000000000000000000b', 338, 'laboratory_work', '', 617),
	(7, '\x00000000000000000000000000000003', '2026-09-11', 2, '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 1, 1, 1, NULL, 1788771180000000, 1788771180000000, '\x0000000000000000000000000000000c', 341, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 1, 2, 7, NULL, 1788771180000000, 1788771180000000, '\x0000000000000000000000000000000c', 342, 'laboratory_work', '', 617),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 1, 1, 4, NULL, 1788771300000000, 1788771300000000, '\x0000000000000000000000000000000c', 346, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 1, 1, 6, NULL, 1788767400000000, 1788771360000000, '\x0000000000000000000000000000000b', 348, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-04', 3, '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 1, 1, 7, NULL, 1788771420000000, 1788771420000000, '\x0000000000000000000000000000000c', 351, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000004', '2026-09-30', 5, '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 1, 1, 2, NULL, 0, 1788771420000000, '\x0000000000000000000000000000000c', 352, 'class_work', '', 100),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 1, 1, 7, NULL, 1788771540000000, 1788771540000000, '\x0000000000000000000000000000000c', 356, 'laboratory_work', '', 617),
	(7, '\x00000000000000000000000000000002', '2026-09-15', 2, '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 1, 1, 5, NULL, 1788771600000000, 1788771600000000, '\x0000000000000000000000000000000c', 358, 'laboratory_work', '', 617);


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO media VALUES
	(7, '\x00000000000000000000000000000001', '', '', 'directory', '', '\x00000000000000000000000000000000', '§ 12, № 5', '', '1970-01-01', '1970-01-01', 116),
	(7, '\x00000000000000000000000000000002', '', 'Ёлка', 'directory', '', '\x00000000000000000000000000000000', '§ 12, № 5', '', '1970-01-01', '1970-01-01', 87),
	(7, '\x00000000000000000000000000000003', '', 'дроби «½»', 'directory', '', '\x00000000000000000000000000000000', '', '', '1970-01-01', '1970-01-01', 58);


--
-- Data for Name: mentions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO mentions VALUES
	(7, 'organization', '\x00000000000000000000000000000000', '\x', 0),
	(7, 'school_year', '\x00000000000000000000000000000001', '\x', 1),
	(7, 'period_system', '\x00000000000000000000000000000001', '\x', 2),
	(7, 'person', '\x00000000000000000000000000000001', '\x', 4),
	(7, 'person', '\x00000000000000000000000000000002', '\x', 5),
	(7, 'person', '\x0000000000000000000000000000000b', '\x', 6),
	(7, 'person', '\x0000000000000000000000000000000c', '\x', 7),
	(7, 'person', '\x00000000000000000000000000000015', '\x', 8),
	(7, 'person', '\x00000000000000000000000000000016', '\x', 9),
	(7, 'person', '\x00000000000000000000000000000017', '\x', 10),
	(7, 'person', '\x00000000000000000000000000000018', '\x', 11),
	(7, 'person', '\x0000000000000000000000000000001f', '\x', 12),
	(7, 'person', '\x00000000000000000000000000000020', '\x', 13),
	(7, 'office', '\x00000000000000000000000000000000', '\x00000000000000000000000000000001', 14),
	(7, 'office', '\x00000000000000000000000000000000', '\x00000000000000000000000000000002', 15),
	(7, 'study_group', '\x00000000000000000000000000000003', '\x', 18),
	(7, 'study_group', '\x00000000000000000000000000000002', '\x', 19),
	(7, 'study_group', '\x00000000000000000000000000000001', '\x', 20),
	(7, 'study_group', '\x00000000000000000000000000000004', '\x', 21),
	(7, 'study_group', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 22),
	(7, 'study_group', '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 23),
	(7, 'study_group', '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 24),
	(7, 'study_group', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 25),
	(7, 'study_group', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 26),
	(7, 'study_group', '\x00000000000000000000000000000001', '\x', 27),
	(7, 'subject', '\x00000000000000000000000000000003', '\x', 28),
	(7, 'subject', '\x00000000000000000000000000000001', '\x', 29),
	(7, 'subject', '\x00000000000000000000000000000002', '\x', 30),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 31),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 32),
	(7, 'course', '\x00000000000000000000000000000003', '\x', 33),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 34),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 35),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 36),
	(7, 'course', '\x00000000000000000000000000000003', '\x', 37),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 38),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 39),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 40),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 41),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 42),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 43),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 44),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 45),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 46),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 49),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 50),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 51),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 52),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 53),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 54);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 55),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 56),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 57),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 59),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 60),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 62),
	(7, 'absence', '\x00000000000000000000000000000018', '\x00000000000000000000000000000018', 63),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 64),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 65),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 67),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 68),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 69),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 70),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 71),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 72),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 73),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 74),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 75),
	(7, 'course', '\x00000000000000000000000000000003', '\x', 77),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 79),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 81),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 82),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 83),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 84),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 85),
	(7, 'absence', '\x00000000000000000000000000000016', '\x00000000000000000000000000000016', 86),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 88),
	(7, 'lesson', '\x0000000000000000000000000000000a', '\x', 90),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 91),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 92),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 93),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 94),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 96),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 97),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 98),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 99),
	(7, 'office', '\x00000000000000000000000000000000', '\x0000000000000000000000000000000b', 100),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 101),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 102),
	(7, 'absence', '\x00000000000000000000000000000015', '\x00000000000000000000000000000015', 103),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 104),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 105),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 106),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 107),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 108),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 109),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 110),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 111),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 112),
	(7, 'course', '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 113);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 117),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 118),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 119),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 120),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 122),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 123),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 124),
	(7, 'lesson', '\x0000000000000000000000000000000c', '\x', 125),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 126),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 127),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 128),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 129),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 130),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 132),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 133),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 134),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 135),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 136),
	(7, 'absence', '\x00000000000000000000000000000016', '\x00000000000000000000000000000016', 137),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 138),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 139),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 140),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 141),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 142),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 144),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 146),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 147),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 148),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000018', 149),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 151),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 152),
	(7, 'lesson', '\x0000000000000000000000000000000a', '\x', 154),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 155),
	(7, 'class_year', '\x00000000000000000000000000000001', '\x', 156),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 160),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 161),
	(7, 'course', '\x00000000000000000000000000000001', '\x00000000000000000000000000000018', 162),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 163),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 164),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 165),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 166),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 167),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 168),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 169),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 170),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 171),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 172),
	(7, 'lesson', '\x0000000000000000000000000000000a', '\x', 173),
	(7, 'person', '\x00000000000000000000000000000018', '\x', 174),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 175);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 176),
	(7, 'course', '\x00000000000000000000000000000003', '\x', 177),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 178),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 179),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 180),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 181),
	(7, 'lesson', '\x00000000000000000000000000000009', '\x', 182),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 183),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 184),
	(7, 'course', '\x00000000000000000000000000000003', '\x', 185),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 187),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 188),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 190),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 191),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 192),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 193),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 194),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 195),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 196),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 197),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 198),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 199),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 200),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 201),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 202),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 203),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 204),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 205),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 206),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000018', 207),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 208),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 209),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 210),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 211),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 212),
	(7, 'absence', '\x00000000000000000000000000000018', '\x00000000000000000000000000000018', 213),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 214),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 215),
	(7, 'organization', '\x00000000000000000000000000000000', '\x', 216),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 217),
	(7, 'absence', '\x00000000000000000000000000000016', '\x00000000000000000000000000000016', 218),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 219),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 220),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 221),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 222),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 223),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 224),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 225),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 226),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 227);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 228),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 229),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 230),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 231),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 233),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 234),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 235),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 236),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 238),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 239),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 240),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 241),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 242),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 243),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 244),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 245),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 246),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 249),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 250),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 251),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 252),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 253),
	(7, 'absence', '\x00000000000000000000000000000018', '\x00000000000000000000000000000018', 254),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 257),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 259),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 260),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 261),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 262),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 264),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 265),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 266),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 267),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 268),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 270),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 271),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 272),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 273),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 275),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 276),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 277),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 278),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 279),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 280),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 281),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 282),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 283),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 284),
	(7, 'absence', '\x00000000000000000000000000000018', '\x00000000000000000000000000000018', 285),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 286),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 287);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 288),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 289),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 290),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 291),
	(7, 'absence', '\x00000000000000000000000000000016', '\x00000000000000000000000000000016', 292),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 293),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 295),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 298),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 299),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 300),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 301),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 302),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 303),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 304),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 305),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 306),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 307),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 308),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 309),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 310),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 311),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 312),
	(7, 'study_group', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 313),
	(7, 'course', '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 314),
	(7, 'course', '\x00000000000000000000000000000003', '\x', 315),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 316),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 317),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 318),
	(7, 'office', '\x00000000000000000000000000000000', '\x0000000000000000000000000000000c', 320),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 321),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 322),
	(7, 'office', '\x00000000000000000000000000000000', '\x0000000000000000000000000000000d', 323),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 326),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 327),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 328),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 329),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 330),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 331),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 332),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 333),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 334),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 335),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 336),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 337),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 338),
	(7, 'absence', '\x00000000000000000000000000000015', '\x00000000000000000000000000000015', 339),
	(7, 'absence', '\x00000000000000000000000000000018', '\x00000000000000000000000000000018', 340),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 341),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 342),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 343);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 344),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 346),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 347),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 348),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 349),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 351),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 352),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 353),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 354),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 355),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 356),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 357),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 358),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 359);


--
-- Data for Name: migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO migrations VALUES
	(1, '0001_ledger.postgres.sql', '211b8b87edfc81ea186632a55f8826dadb3ad864fd35d2a2a44d6a3bbddc66ae', 1788771660000000),
	(2, '0002_people.postgres.sql', '116ef37b048f3bf4a939e11217585334134621af0be5dc9d493815e98ba1358a', 1788771660000000),
	(3, '0003_classes.postgres.sql', '8f00d8c39ba8d5e2ee6e7b7d4182579647b71665cb8b0023e3cda25fb69f3385', 1788771660000000),
	(4, '0004_lessons.postgres.sql', '9839607e5a9bd9cc2de128358edc869ff6502ec81c59b9fd365020467a4a91cd', 1788771660000000),
	(5, '0005_journal.postgres.sql', 'f9f06c283e14c38b201074cab995fb7d35e5163947a9c31a45f21019e26352fc', 1788771660000000),
	(6, '0006_archive.postgres.sql', '0c830bb206b7b19302d309a43b28352573f5e026f75b64341b84383acbd0b445', 1788771660000000),
	(7, '0007_planner.postgres.sql', 'db815ed85de71a9729247b776ef6e7d3b0b1c48e132f5c96595302e13f975b3c', 1788771660000000),
	(8, '0008_corrections.postgres.sql', 'e394f909a8b0149d4504ec62d9a96030438ade0858040c9e19e35eaa22c3556b', 1788771660000000),
	(9, '0009_control.postgres.sql', 'a56fee9e8331cf12ae7b3d62775d848f8dacc591b377257f59c99ceaf9257a5f', 1788771660000000),
	(10, '0010_changes.postgres.sql', '1afa6d135d4f5a1162ed8f53b80d9a857c08a4ee0a49b0153368640760733894', 1788771660000000);


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO organizations VALUES
	(7, 'ГБОУ «Школа № 1234»', 'Школа № 1234', 'Москва, Школьная ул., 1', 'letopis.example/school-1234');


--
-- Data for Name: packages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO packages VALUES
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000000', '', '', '', 0, 0, '1970-01-01', 80),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000002', '\x00000000000000000000000000000000', '', '', '', 0, 0, '1970-01-01', 360);


--
-- Data for Name: period_closings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO period_closings VALUES
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000004', '\x0000000000000000000000000000000b', 1788767580000000);


--
-- Data for Name: period_marks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO period_marks VALUES
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', '\x00000000000000000000000000000001', 7, 2, 4, 9, 'confirmed', 'Ёлка', 1788765300000000, '\x00000000000000000000000000000000', 75),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', '\x00000000000000000000000000000001', 5, 4, 2, 5, 'confirmed', '§ 12, № 5', 1788766140000000, '\x0000000000000000000000000000000c', 113),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', '\x00000000000000000000000000000001', 2, 17, 1, 8, 'confirmed', 'дроби «½»', 1788767100000000, '\x0000000000000000000000000000000d', 160),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000018', '\x00000000000000000000000000000003', 2, 19, 6, 1, 'confirmed', '§ 12, № 5', 1788767160000000, '\x0000000000000000000000000000000b', 162),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', '\x00000000000000000000000000000003', 3, 5, 4, 1, 'confirmed', '', 1788767460000000, '\x0000000000000000000000000000000b', 172),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', '\x00000000000000000000000000000001', 7, 11, 7, 3, 'confirmed', '', 1788769800000000, '\x0000000000000000000000000000000d', 275),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', '\x00000000000000000000000000000003', 10, 11, 7, 10, 'confirmed', 'Ёлка', 1788770280000000, '\x0000000000000000000000000000000c', 301),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', '\x00000000000000000000000000000001', 3, 4, 8, 4, 'confirmed', 'повторить', 1788770580000000, '\x0000000000000000000000000000000b', 314);


--
-- Data for Name: period_systems; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO period_systems VALUES
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'quarter', 'четверти', 2);


--
-- Data for Name: periods; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO periods VALUES
	(7, '\x00000000000000000000000000000001', 1, '\x00000000000000000000000000000001', 'I четверть', '2026-09-01', '2026-10-25'),
	(7, '\x00000000000000000000000000000001', 2, '\x00000000000000000000000000000002', 'II четверть', '2026-11-02', '2026-12-30'),
	(7, '\x00000000000000000000000000000001', 3, '\x00000000000000000000000000000003', 'III четверть', '2027-01-11', '2027-03-26'),
	(7, '\x00000000000000000000000000000001', 4, '\x00000000000000000000000000000004', 'IV четверть', '2027-04-05', '2027-05-26');


--
-- Data for Name: persons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO persons VALUES
	(7, '\x00000000000000000000000000000001', 'Орлов', 'Пётр', 'Ильич', 'unknown', NULL, '', '\x401c40204016401c40040020401e400b4024402000204010401640384010402e000002010101010102010101010201010101'),
	(7, '\x00000000000000000000000000000002', 'Галкина', 'Вера', 'Олеговна', 'unknown', NULL, '', '\x40064000401640144010401a400000204004400a402040000020401c4016400a4006401c4004401a40000000020101010101010102010101010201010101010101'),
	(7, '\x0000000000000000000000000000000b', 'Петрова', 'Анна', 'Ивановна', 'unknown', NULL, '', '\x401e400a40244020401c4004400000204000401a401a40000020401040044000401a401c4004401a40000000020101010101010102010101010201010101010101'),
	(7, '\x0000000000000000000000000000000c', 'Сидоров', 'Олег', 'Юрьевич', 'unknown', NULL, '', '\x402240104008401c4020401c40040020401c4016400a40060020403c40204038400a40044010402e00000201010101010101020101010102010101010101'),
	(7, '\x00000000000000000000000000000015', 'Ежов', 'Кирилл', 'Андреевич', 'unknown', NULL, '', '\x400a400c401c4004002040144010402040104016401600204000401a40084020400a400a40044010402e0000020101010102010101010101020101010101010101'),
	(7, '\x00000000000000000000000000000016', 'Ёжиков', 'Борис', 'Петрович', 'unknown', NULL, '', '\x400b400c40104014401c400400204002401c4020401040220020401e400a40244020401c40044010402e0000020101010101010201010101010201010101010101'),
	(7, '\x00000000000000000000000000000017', 'Жукова', 'Анна', 'Сергеевна', 'unknown', NULL, '', '\x400c40264014401c4004400000204000401a401a400000204022400a40204006400a400a4004401a40000000020101010101010201010101020101010101010101'),
	(7, '\x0000000000000000000000000000001f', 'Ёжикова', 'Мария', 'Ивановна', 'unknown', NULL, '', '\x400b400c40104014401c4004400000204018400040204010403e0020401040044000401a401c4004401a4000000002010101010101010201010101010201010101010101'),
	(7, '\x00000000000000000000000000000020', 'Жуков', 'Сергей', 'Павлович', 'unknown', NULL, '', '\x400c40264014401c400400204022400a40204006400a40120020401e400040044016401c40044010402e0000020101010101020101010101010201010101010101'),
	(7, '\x00000000000000000000000000000018', 'Ёжиков§ 12, № 5', 'дроби «½»', '', 'unknown', '2026-09-12', '', '\x400b400c40104014401c400400a7002000310032002c0020211600200035002040084020401c40024010002000ab00bd00bb000002010101010101010101010101010101010101010101010101');


--
-- Data for Name: policies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO policies VALUES
	(7, 216, 'lock.lesson_edit_days', 'дроби «½»', '2026-09-12', 'Ёлка');


--
-- Data for Name: remarks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO remarks VALUES
	(7, 118, '\x00000000000000000000000000000002', '\x0000000000000000000000000000000c', 'weekly_check', 'Ёлка', '2026-09-10', '\x0000000000000000000000000000000b', 1788766200000000, 'open', '', NULL, '\x00000000000000000000000000000000', NULL);


--
-- Data for Name: role_assignments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO role_assignments VALUES
	(7, '\x00000000000000000000000000000001', '2020-08-01', 'director', NULL, 'приказ № 7 от 30.07.2020'),
	(7, '\x00000000000000000000000000000002', '2026-09-01', 'deputy', NULL, 'приказ № 90 от 28.08.2026'),
	(7, '\x0000000000000000000000000000000b', '2026-09-29', 'director', NULL, ''),
	(7, '\x0000000000000000000000000000000b', '2026-09-26', 'archivist', NULL, ''),
	(7, '\x0000000000000000000000000000000c', '2026-09-13', 'deputy', NULL, ''),
	(7, '\x0000000000000000000000000000000d', '2026-09-11', 'director', NULL, '');


--
-- Data for Name: rooms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO rooms VALUES
	(7, '\x00000000000000000000000000000003', 'дроби «½»', 'повторить', 48),
	(7, '\x00000000000000000000000000000002', '§ 12, № 5', 'повторить', 47),
	(7, '\x00000000000000000000000000000001', 'дроби «½»', 'дроби «½»', 76);


--
-- Data for Name: school_days; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO school_days VALUES
	(7, '2026-09-14'),
	(7, '2026-09-07'),
	(7, '2026-09-08'),
	(7, '1970-01-01'),
	(7, '2026-09-11'),
	(7, '2026-09-30'),
	(7, '2026-09-24'),
	(7, '2026-09-01'),
	(7, '2026-09-03'),
	(7, '2026-09-04'),
	(7, '2026-09-15');


--
-- Data for Name: school_years; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO school_years VALUES
	(7, '\x00000000000000000000000000000001', '2026/2027', '2026-09-01', '2027-05-26', 1);


--
-- Data for Name: study_group_parents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO study_group_parents VALUES
	(7, '\x00000000000000000000000000000004', 0, '\x00000000000000000000000000000001');


--
-- Data for Name: study_groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO study_groups VALUES
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000001', 'general', 'school_class', '10 «А»', 10, 'А', '\x00000000000000000000000000000001', '\x0000000a400000000200310030002000ab400000bb0000010101010201'),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000001', 'general', 'school_class', '5 «Б»', 5, 'Б', '\x00000000000000000000000000000001', '\x0000000540020000020035002000ab400200bb00000101010201'),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'general', 'school_class', '5 «А»', 5, 'А', '\x00000000000000000000000000000001', '\x0000000540000000020035002000ab400000bb00000101010201'),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000001', 'general', 'subgroup', '5 «А», английский, 1 гр.', 5, 'А', '\x00000000000000000000000000000001', '\x0001000540000000020035002000ab400000bb002c00204000401a40064016401040124022401440104012002c00200031002040064020002e0000010101020101010101010101010101010101010101010101');


--
-- Data for Name: subjects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO subjects VALUES
	(7, '\x00000000000000000000000000000003', 'Английский язык', 'Англ. яз.', 'subject', 3, '\x4000401a400640164010401240224014401040120020403e400e403640140000020101010101010101010101010101'),
	(7, '\x00000000000000000000000000000001', 'Русский язык', 'Русский', 'subject', 1, '\x40204026402240224014401040120020403e400e403640140000020101010101010101010101'),
	(7, '\x00000000000000000000000000000002', 'Математика', 'Матем.', 'subject', 7, '\x401840004024400a401840004024401040144000000002010101010101010101');


--
-- Data for Name: tiles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO tiles VALUES
	(7, 0, 0, '\xdfb3b763db8474b49bef384f7b33ac481100201f08817a90ea9c7809878d02d38b8ed1f4f3a0b298414583e80068e26ee485298a828138c7459c25a19b67f3423f9ebc0f7ada992ac8619b9db9754da542a68d3d8961a0f3dbb0bc3b42befb393a86d694bcf72e3a11d48cb207bdec1d22b7062a805fe0a37efb704bce1881f6961826e3eb3932674a4f88878ccb841dc77f2785e0f4c6b6c314580a8f0a545d4d7ba6f10c8910a6e33de8005eb92578b9cba87d3fb393ddcb97cce22b633a15a1a7971284669dcf967590e7d02e687f973f01f5da77db84a104b06dd5bc6cd19277aa29432dbe4bdabf1b3553540e0bc3f0d5ebffc0554e8d44e3a5e33c68da03da2e63f19f869840f46f4a4d0a8a90226d39b0d4d9bcdb298cc67767bd52523cec254e9d95daec87f8a9ff4a6e6563f933e1c7eb5053a65b3e1131d12b235f4119bb4744b90922c1082f5e64ff22ba9f7c1a50a7025701622c2eaa3e98a77c0f71cfbce6129d89e541643cb374ff538faf8e5132f0928f38b1cf1e7746d9358babead799047fc6a8d0edf03b0b425be2340d1b91bc55e3db23c7327b23ac3ee37cfebb67a019f2ca355f7991784e6d07d8322ba89faf33d49989a53dc3f727b85e8679c7e7b95c8307894e50c24d8f7124b463d6b8e66894f830630ce15733dedd964b539c904a7890747066a4c8eb1d45b43044b8793684eabd3c1eab2f45c6b8687de50575e85e5424b54015dd9f884141cacfe8cac1977f43370cf923dcb7592d6b2829103a241aca395a97ce9a5dfe741c4dc5f57300fb8d08fbdbd07cfdeeefb291903d01a60841f16f08b3dfb433d4497b04ad08965c312f9ed3c4ff75e7e49d34cafaf195ab8952fcf3901d587bb27959b04ff36e0704e50fc50c90c1a676cab3e48a2d28eef24b08de0310f8e88ae8be746713d1ea2e3e11be09f7ff7269207ef3110b37322ad621fcd60152b22b2abee96666e56f40b3f43750238b1938959a73fb3c9898aa868ecdb20400edd08916dea3d32fd0774f1464fdd97da38cab9cdc2bd9c8cff33c7941780bb582bfbcad7b4c306c71965419a681cb265c654ff491789b4e76a1a89b02a00c1b60aad5fa36a60ffd28c0491f125827d89e297e42ca17b64ee042ea030d04d5f0f78d90a58889daa1f608752ac2b73d8bd6e81fa3648299b8fb057ad150555b8a6d6803f9caa0ee89704994233d6d899a5ac825513848d67d5f2006e00b6057a47314ab2ab7a271ac55c7abce33d732b5224c621e5b9765dea99ca616d07c1df36ba9dffed3373b3bc129fcc6ccaac1d3f889316fb8bf965ee7da5213fe35080f39db2538c777856abf406e2d2771f6e555639b11a3bfbcd28bc31a407365981b34529aafaac5def84d8ed26dced89bb2edd14b2de5f18ca7bca465918ccb970cb12f3fb80b017c8e5d1c7915b7ace16bf3e854009e205ba71a37061fcf0b17962ade74ed0e28952f6cca0bca71146ddba36260814ac6dcd37f07312258ee3748e70e7cabff6e74f9f3712307bc86c0cbdf8e731120e3ba09b2ab349bea64961993c86948a76e6877bac8f9d63ecb91db0c20ccb051c80028ccbfacc25b0cb43b3200344ba1698adc00e4c3b6d8f123a9bd89fb1ba7999fbdbf31f301e59abcaa68e3b44d9820ae5bb80b938735a71fcee15fc2ff7b2d7e6112beecd971c9d8afecfbca52ce960ed141b53e99d1da2b396f00e83caf3721f37f4752459ec7e3f5c32620192e3a3a0b6b87c960f6371e3b2a05fffb7afb151cfe0ea29635074fdf771bda681ee0fe9c0f065e9cdadfbd81aafb67aaef1b54b28db323e2040160aa47764fc0d44ab80a9ab94868e88b2ad9f2915fb265ca8a714fe70df082cc5b32051f484ac1edf43627989d91512e975f1128de53c2171cfff5a734da41a9e086efe2d2cd9c1c05a614d263a793382d492e10dff1ab4a604bafa077a40da4e816a003385d9d10114a3becd1a0211f66d36c54526b85852f3fcc00c364f27046c4f54a39d9f0e6929c48928f6ea4f5fd699c9267818865074089e5cc3a58904994ee81534324ffcb47618049804392c54f582ad13f51dfe2244cbf19308f45aba0aa9c7e2e8eda6477da161835a3607a01f24e0daa204ea2df641d5d3f0c7fab210d399b9e1793745d22ce459344906400a0f20da6aa6411e801b0f589d6ba5ffd2c855b27a16302f6c16e9b138c5b2cb606a43de49b89123d6a8ae2036ea568ddb7d1b6214d24e570d5f4dbe38c2cd481ee140697523ad48deb9a27e2431f703590f33e6ff480c537b9c0fd269335aa1dc0e692125d5ee4e6137ec4b1d020735efcb8cb0114090d3a2f0dcf47d73ed5750ad5e2eb6d4da8599f751e1ff1417c9cdb1cb66dd335fcb4a82b2520fd14fae58b969e1a991a5f29a1966b8c916f7ca67067ac489b931d4c5471007993fbe5dd3221c341341a77a6ae372076e9143b2b7e104c95a6038beb2136a0283c47f8fe6028af9a0e790f6ebf51556b5718d4d03bebaf5f512c4a4b0cd5ea80b55101a077fc18e5c68fcb3de96491a8ae6e53514cf06b1cd0070d711231c31c5a34292711ab62d449bd14ca17a40edb8de47f57e163d978d322819943508519037f143ee92aaeb8964feb4df2f6d2fd77dd5de827dfb833bc7b97a9aabb61105658b9baac4150ac60ca5ae826b57a4195d93a5ae593eebe9b9f5eb30c2d2a45a51a5f9e04a2c0145856eea5b2b873eeb1202901589fc212d91f0ce54d3e0be0259d9ff142f354656938a94dea285aefe27378a806468ccadab19413f4a34194a153936a5da30f37f8a790598a0796ad0149d56f5231440f0036678c9a4e8619ab637f143257dc637d128872422c394101ac3ff3875da20bf3c306578786850087bfb3898a04c43bc5b3f4bb551d21f804d9f37541fe8d433cc6b956ce95040acf0a84fea4f1dda5b87a348c6d9302314b0b792f4f786ec18601265fa0301277bb9eb963bbb8fb16dbbe908d2f381d08699d3ea6af684f3eb537aedda13f59a00929bc956cea2d6cee7f02e12187f56d1301240c7a529023835deb09dd1a5cb59b5fd2f2f098c24f67c27f724f375fb60b468269f8266c5d161172e8921bd8f5c322002bbe9f33ce9280757f106ac40444c2b3d8441f8d6166e73c3975b62c3e5fadab87dafc7b13815adba9d695e9542086887f8cbf6cd0326072cd45de4cb75f322151808c1677798ef201603ef511ba2c003a91e9a1c21b731031f8d29324da2625683013d8de7cd64a06106a0d9a8010684ebc6a08791d919f410c554a2edd30e67d88179177ba13432502f7dbbb5f6a72053c7081d413f6b0e6c13f0bdde089799f51ac1d3a94fc5695d5bf51ff14918b3d9d8dfed8ed04ed47bb460730dc4ad50f3649228f2ade71c5bec3669dc9f6297ea2b88491a1508c0a314eb2161ddb5407965b18d2e0b7c0668117aecbfe0c9baa2a924286f64d592fc43223c01d320441900d324a70f0dee8c42ab5ac35e20057cf6697229a716b8c8072c34ef3e03b8d622ec9416d7b55fa51246b171569040282c89435c8acfff8d61d94d495c880dd8bc5b78648536add5aebad98c5611171feb814c2e5abcb209069d2d02f8d2f7fb188b849cf05f97af481a09e3bfc178f9341636b3838487815a6363cb7f7831fcd2e005b62306242d591437ec612619d3ade904394329803d07b402ee1d4051e278629dc3e9ddb07d6bc1966d5a874c88bf627ce95b765ed1ddeaf182a004bf339d0b2c943947105ca215a2045126776e2073e1cdebf72c52874766fe128173c29373d06c34d93b8a7606f5da79fe4b0c6485b54f008f5f3322348d881043264ef493fc7770e2440e2c2e29654698b783478cf1ee86ff8f2325b43e7c520956024808b09bac5aebbc7f032c816badfd9617cb590611ad3fd40b067d19c5fff61893a52824d8ccece7e20ee0f1817ba73320fa5ba9edc29f64b2c5cf132fb9bc92dcb8aed33b47f388a0d7e4ca1596ddcb360541570ac042ddfcb9392a8d06eb63aea925be37d1e2b83de6a025bb317388fb8649ecf5ea8402ab4cbd8b1e835cbb014167094c54673f396f28554d99247682e699efd80ffe0e2a7850daf678018fd031a9982c0c8906f591bc1175da4ce13492fb0d8686b13343157d3e79559793779d41404177de199c166dba18a906f5378e2386cc93006463d7e352c1a9c568e59166116c5255fc4ee4c0d457e6e045e130590b58392ae125f37c4dad3a484b6a0ba4cc01c4e9c757fd81dd3d9180024947b1de199f21ff805d8dcecc271c52c3ebba10369d1c225772a1f3ff5c4157b44a4fba6ed0d9894ab9638976d77fb477bed605a05ab670d646f600e557f46b166da29faf1327811f332d2bda0bd24e2e2dff2e39c034cdf9a1ebb214fc7fdc5355328d5f8b212b1b0e04716898a62ca77a159b6c38800e8164b22abc23f539eea338b19822bf94d5bcb815599841741af50a8aeb3b7e20deabe2913a593276d234380878a3d2ced8acb4708b2cf1e2dbfad356b64acd187abc0579fa42b14d02c145e0ec4c3b7934b7db6bb320d4c82b950ec41642f6ed71c20d7a3743b87f7cb9124109b9b98b8f296523e2357726098a1a0c9411f26e00c31113115cc59e119b3445ca3cd77c6ea15985a5b6702961ea01cd3a52a4e09213a16e2e5ff1b9c6a93d02aa224655acefbedad44f5e32bbacb1dc63de7ae7d3b438da2e44ff4aaa8e891a8a57a0d744f4b3cd6bace2dd68aa88dbe1b63c4383bc5492c8c8de36f67b55398f1f5001d97998534b76546ea3220931b0f9917f6cbdf7e3a70e4c5c6a6e695bd3f8c74169132832336935ff0f1cf10330724588b2d88578f9802ba6903eaecaf562e372913de2649a34263b9e0527b9328bb94533b9817e7c5d3452e3ad013b638c2b4db1bbc6676e45daebca16d617078d533348ae04617a415370f5810afc35fbbfa05ba2ee036705b3c04e76d6463dea921ee6661112ad791d36432cfd9d370fb925849fcb3dcd5f2ab8fdd10814e378c29b4e7f76d234a0dc4cb0f9228c3cae7a3bb985c0f4f5ccc2adf9ee44fa749ce257963ded8d3d4104a7cb2bb38bf2f21de969c714f6147557a33be6cdf7c12fe784f50eb7ddda02046a9612ab52d2dc298f47d4b83e5524eaa8fb7aefaf1b85d837f50efa458f28b5805d6fb4cb2b60c7e7a5348ab7ca9c5ea29705348524635059bae1e5d470256182c60a71eccf66b8385789d62bb67e86bf2eab40dcbaaa7fbf2ea824356b05f5dc73305ae4a519e19fe1f4144918bca5e1159e07f03362956494738ca189505109a346cfa4b186c266a2136adfe505638d53b8b9811f7d76d50ecf4a8345791631d57bf4530400a6f52e290f075f43106d50541eaacaa7ea2fc581a521e399f55fe3cfdb9ba5ccaf64cb2bc30b4464d0baa69fef71edc916fad9e0998ebe711d145489f9c3529cebc188a4996304f95e4a85d936e6e48163f683191f89d250d25aaef2685c5a6c640581082ced34ca56affc4b42186bb62e2e4bc727cd1c3d7831f33867307e8dacc97c3e1abbb2419b2af9b520005305f319e3f698ee954480f4134da4286514bce73b9d5ac9f19d796e1b829ad23d6ca48ea037535374dc8005b9c1d79ea4b62671e6644eeeb48b097de4c862308b3138ac25cce345796cd83cb1e3387e655fb8f0b1953b47afe812890e60f6ad958d990312bd13c8dd40b925556ed67263cd2b79394f882fbee973e2c6f1ec04011cf8a4935f115e8a4dd01c651ef71d3d8f7b47574aa72d5ce72e69a6949fd42d067dc0afce208f777a72bb243b94de753f03e47ffdb69be6d1818a1b3a36454eb9c986e0bbe5dd6cdeb690b59636ec612f77b903e292fe4380889571bc596e375ed5aef06720524fc7bb9bc6cd6765219e0a951d299bbc572cfad953c06424f1b345316ec790814454f3c42c62c3b7d8f7051468c16311c1a6f18af7515884bf0ad9cfa94133c5b6aac8955b7bd9d10f663d0162186a99234300b76c09766a9f73ec9a16bdc211c5467b9edeaaf6aa40f6e406ec64d67e033c0feabf2be87a0a2bb735329e54217b528007143665db9ee5787341ebf970b8a9643eec43fd8ffdba09ea8443211c5a9ec7f6312b664dc8a826e32248bd03f583d5088c0edda45ee68d4b0036a256aa52c78c5e8165e4400398b58c4a71183da5c653ad6a05eda860c15f1de3c975b6de1bdaa4ff225de93a27d55d58e7ac3e4c8dbdfc88f0b174441f3f3ebef66809336b9d21976833bc175672c2f3ed95058e266d5f3c3f0ba30d74fd3aba2ff00730ffbcc4283b32566a4dd70ed48cac678894b42b82b2126bca8b2089cb9555f46ea9a40903ee5b5d439a228bd057529b27da1ca3511238bea58dc938d2c94c7271908a503162859f82b21c024271aa57c84177e2d56a728daea40226125bf6c403538b57e036f862b4e2e99a0fe5735800377dea52b4d2318a2d7b42179f54c236be0297614b9b01220cda6d00cdb77f2c174877d03bcdae8d9ce8c19a6a410c4b5b5c525cff2f5924315d380b597c0569f7473d6d8fe4ba0a4cd22c3feccb9a4ea195f503c87a290c89f956387a834b22fa59fe4ccc3aad654888112caa46246fd9a267fa5d7381580e28d8c22259bb73422c340f4322022fe89e55ced9ba0d1aa8be9f6ff79f40e166e4b32c2509befe72b0e2f7894c0ebb67959e32060672b65546a5cb2f377a6ceaf7da7333399f659db21b77bff71ca5b07340c5f67fb31023f1e5115fd1b6a8268c8d3e6cb9a672153a6b4af5438a13848d7e1d70976424dd03353a67196ec7c3d7178bfaadbf1fddd023af2cd7e3f82a770c23bda4d3fc3b7cc8d447d4bc9616a93d909ae92390d70e9040df5295606097fea715120251e47f5e764f00b8d3c09a1dfcd60094d6cb5c851dcfbd6b242465b32d0945e0a9c475624ea2e96681883d122dfa0794fea344ee01f3f56846b94a4c648ca7ee21637571ae24a2c3f038c8a022119892f6cfea46794f25e5095ba2429af06acf186f78544614afe87d295308e6bfa2de06c6d4e3aac0f672a6242970e6cfb2394378866c1b007ae65b384da5486e147eac3cd3b529603bcfe7d51c422c4dadb4b444dfdfeadd3eb7dd10e32c8506912339e533c34c10caef48e1ab4a2925a6b90077ed3b556ede96ab1f7a5ffeb5b198dc178ff3e7caf0f402eaa7d1224c763f7d53412b8a5b761a171f2c06bd89253008d806fbe4b1a249abf0ae8783cfb242fe81564cb317159032c8c80363918d38069bdba894dbd43f18174b9ff6c9fb1ee874b26299bb46d435ec9a1add50596debe4fa1ad417a9e5c95b7752b4a6133f5a6604220c17782ef24cd125b27d8f2ac96ea9b881f9f02539f1b8557bda0ee8a06f3032a80dd4d80fcd16f51db098d8bac276572ee9a3c361937418365bc9485b749298348ea14eb2c3f6bb631e4213e218fac3e17cc5ff03edf46fc32e0d245dbc07baf4c64a343670cea3e7ac3542021e49f17dad2e237dcdbdf0e8d6e5172fb4e980c9233ba53935cebaf39772e25d408476f264a5f5916a964d309c00f2de06777de5e3809ee0f7759cb36a8b2f00c10cd21c264e9a30c521cde2cc56c3df157e8a87dd7491684cfbeb3a7fa1e7e2233b3776a2b648978a7d96420a35bc7ca304aef3645d9bff5b94363ec14c2048bdde8501f3b5f5a2be21a8bd4538db222caa890ac07138c39f332d67a29102c39349a81b56246c80b1f4af341e69caf494bfb9565bbf7be085d5ee804c7772cc855b7de413f3ec34a5e154d49992ea742946ce13eec6d7dd5b67f8d5d4cd8a5b6c82f08ce6632175cff13c6756aeca893dc8f808fbe6e97a4e05959dee9dd8035fe96be759d565883c5dbf7544dfb2a81056bbe770bf4fd144cd3e207bef62324617c9cffaf472a2dae6762a830b6bc12592147221a80a6d112116a2efa432f34e59be2873b5bdc399462030028826bcbf8eac571afe7b0dbcf7d5d75fecf77f6116c7c8938725e1953b2df280106ba9288a2613e75ab71a59da60b61debe9c6da2bcf8e28164b63f94cf1658ccc227671c458101fc6cbdaced129418bc1d9ee4404cee439a1ca4a1a303cc0e73594bc98a579869c7cc00f9ee1a4c8f5948cb4a8cf746b5f0ea90f53093e88fe745ab316ce3f330f25b10a474595958df0931b3cdc86b86c0583d0cbcce8fca01c9b72b3ee99451ece6f085b0fded9e6ba1a1ee3369b9a89035b321e81d6371e8f8e9ee57bc0576ada628a56a5756f6037d7a89a967d53ec8f1367a092960563a0c014ab26b8e9457d662a020bda51b0aa14f7f3517261f556e4ba8a7caafbcd23d1dd893b79d22d9c3d6468597d4013474450a516ec7025fa0e9130525d93c88a873f0248e81b8853245297dc62a656af758fff4dde96a9d337889626b241e46b9c91334accfc5e85f0f24759d13605cf7e4046f33db163954178b4a18e470ae77e8db42b45fc36f9db05e3c209a3f96b4ec188447a2ee2db142357a88619f4ed091a0c3a60b5a7106f9b7562112fb77afcdbf092ba461a4706ef2a906bc52352c3c704300a62b69e692646e345c8e0a746833d12377ce335fec4d80868dd9954742aca0e64cebb54790b718d5df99b518487fa62cfe0457ddfd615c92091f5e39f7cf75f7061db906aa1b999f19ddaf35d223168f94c22302a5d1e096f70d569484e50d001274c4258989958e41b8f6225140a2de9322aa9ea18fae772d786723ad9ef95fb4a3c37d37fe107e93cb153760454d5a8019380dba6481b7a718d3708fa8d150023e9d02859494dd804096df4a2c4ab0f9f8d2287b9535d32ea5500b0aa5bdf3071cb242af448faa4a8564acf67bd69d503aa3c18ada881843f4e09b370c0293243717b94fec4478d77d5470ad79431c080e2539d5a9df81fd5e5f4a37f8b1c6f5a2732e0da0b356c360c8003a6406242807ed56c900a5940d851f70c3f7cea745a71807ea57db23f2ab1bec5447f37393cdaf0ebda1dce5225bf95ad0c32e6828dc086dcc36c2e999cf6f989054582433e29ff526643d0736b008e5ab29633083b1f102cb227e5e3a0572686e2f254d6a790b0aabe14ab31d06b1d4216917e89c5bc68c1486ca2e327acaef4a251d8805cde5cedf27702878a1771d434a932d7d802cfd46f798b628bf8ce02df66d866ef6b81e389b7d4fdbe8a6a63043ec7bc03168210b234852e2bbb10268d96cd501103d347491b38119869673299adbcfe90d9650074231978fdd5e8dfbc4ef29d12a0ef224f3d1fa1f5da1fd378c9cb70d82cf5f06490ecf81c7d21a8e3ec22021c5e65f055cc518befd4aba68af0133ef22f4b2a326d1b3a0be4a21aef1c5964b8d78b190835b00509c46c5649df72cd7c0a59a55444e13a0b0f4957de1bf32223f385cb92bd9d25b688c71917fb396303ca7b3c1375f0e69e2a5c5bdac9b71a20f1afb24f59ee07bc176af285447d65f58f950b0a91ba456870e5e54e2e7b91ae6510cc67224641fac4c712b92097ed671dc3b55f1ec04f9c55fa74b4e34f9f83171ed4526c99eb14b583196406702d29fe507cf26f7b3c954f5f75585f7df0b2b1d1fac99d1be5a7e7398c462ada7bc6b890d9a3c057f7bd83dfef4864ddee225c000926b855aac7345882c0620d3fe5146abd4ff36edce4d3626955b78f18b0b89cec64bf639009f63f921cf2520e76f2a6af0037e7f9a0ba607c474517e73d6c67d8466f90d3d705a18bcc337ccba3a2a115c4dfb042eda8d467a4fe5a8d0df4d7a5f5e5a40e320982813d53e1c7b1ae0e9264ca6a1d34fb99931a6d4a2c517a0c43da125b19f69fd3b29d1d08994539b2e5ed935c2535e91fb59692eabc1e2ac35805c7f8b7df36c4966eacdb53c0e28757d5a66e514a252de357e7622b83c3553265d391b97b5eff39c0a818101d3f6ec5a07334ba52545e1f91fbf959efdeabc10b00c0c41f30d9973133721c04d9feaba9d4ae633a2579960cd758f5b8661c9b3f23541b3cefc623fbcb006a6be19ac999d90d6947e7e6da8c482240caac4c60b96e268332e25078d4d5bfd0009c85fb2683d07e452145ffcb171171df1dbc99cca42ded6398e39e03253707d882e04e90df07761291538cf31fa2656adbe307d048a5d11c314a7817769418e9bc998231e14a8ab1383c77b65af1ef90a06caccfd7e7507457034ec5201d92d86fd3fc7955f94cb66ff8d90dc02db8c02ce1eee995315b99a165a499a33661ead258578b2c90d425bfa2af555ec1e734b83aea7ccf8741aadc282c7ee9871d6fe85dab39f5d70aa0a4b08c17fe5e884a1cf641cf70591a3adbf14a682c5442e4db2088ebe2db6d8b94996081ce943240b41c32926def634f086b22f9f5fe9d595059e035c1cceb4e89b470033b094eee015169b2be646a0bd799ddc42021e58e0c913d02f5b20998a8a329608ace3ce484f35f20a7351ed0dd0cffbf257626dee371ffb0e1a70aca52fbdd57de1612815758ea5fe14afa2b55843416d8b55e610c67e30febcbcb4169dad10c278924e001cc464a45b01f28b89e99be1775af4e158f1e975713cf9476f0bc73b46286fa0b1c253537fb7abd05f1fb246fc2b2b9a99e797a5cb9af2a7cd607658981b4b8c90f2b3fa45d81c10b4c9125d1d0e778298a7ae7c735caa31799ca71937ae9d82d65073216455f5aeb770d156fd16b03caf1f74fc294b95742d641829e7652b366270f3e7219ea2429eb28891b730580c10246204bd0e5a0031ba35982e1ed2a34fcabf0fa973ba59063649f8cc9753d42e109af9b1a50ea4968e4a006fcd5430767bbe79d7a9c8037a45ed5dbc7adaba2eeabb31f948a7d4fd5497097e25a6460e23bed8f12cc12ae7016f40f4a09a3dce73b5dad3cee21c9c83bdbac63725b5d949207b71004fedfa016fac87b144358228854386031be7fd40d1f9776d3bf24bca8c4c9990e2fddcf0a78249886b0d03f84cd59576199c7d01adab44d5a4150f63e7dc9249362d30f0a07a86fad48decf81ccfeddcb23692a2a935ee7979f6d319b8e65fc66671ffb21eae4ad888991069b6f9b762ec23487fc4a3735abc0fc93d60dd7c4afad0b12fbb3e1fd9d03d0628290aa60bdcf39a82ecf1b6245af7740e2ee5a3d106d5616782694679a6550eea4aa159a792b287cc2f3c388ff168691cac3eb0736284837124629ac0b771ea6008bac31c8bf51e58f1f3ff3103319ed61a4f13ea9fdb0a33b6a552fa063205fb13a0f29c1c33070b8c2e7a827d875ca0a610ba922536cab73234bce88d53f9737c77364eefac574d1c5fd3c44d197126a9cf0e2f3ce7b14d9c45228ca994fb36c6476173c5c394aabb96eedba7bc5e5475a94dc693259289b36ee25f00c8e88df433b3339076823f49638e45fe7a24cef96d442702544061192cf1e089f9b7f00c4ea0d1fda99912d775e20ac17264a61e0fd8a64b6c6c8e760ad13cc306ad59c85b8526abba7180d95003efe0147635d052076b96d5a7a0395ce63f80bfafdec07afe2ec96221dbf4de8dc971dc05b5439438ff0952ac7aa8819dfcde0fb316831ea6b95a83ef5d659e');


--
-- Data for Name: timetable_slots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: absence_notices absence_notices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY absence_notices
    ADD CONSTRAINT absence_notices_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: annual_marks annual_marks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY annual_marks
    ADD CONSTRAINT annual_marks_pkey PRIMARY KEY (org_id, course_id, student_id);


--
-- Name: attendance attendance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (org_id, course_id, lesson_on, slot_no, lesson_id, student_id);


--
-- Name: bell_slots bell_slots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY bell_slots
    ADD CONSTRAINT bell_slots_pkey PRIMARY KEY (org_id, family, slot_no);


--
-- Name: class_closings class_closings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY class_closings
    ADD CONSTRAINT class_closings_pkey PRIMARY KEY (org_id, study_group_id);


--
-- Name: class_teachers class_teachers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY class_teachers
    ADD CONSTRAINT class_teachers_pkey PRIMARY KEY (org_id, study_group_id, valid_from, teacher_id);


--
-- Name: commands commands_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY commands
    ADD CONSTRAINT commands_pkey PRIMARY KEY (org_id, command_id);


--
-- Name: comments comments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY comments
    ADD CONSTRAINT comments_pkey PRIMARY KEY (org_id, course_id, lesson_on, slot_no, lesson_id, student_id);


--
-- Name: copies copies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY copies
    ADD CONSTRAINT copies_pkey PRIMARY KEY (org_id, package_id, medium_id);


--
-- Name: correction_requests correction_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY correction_requests
    ADD CONSTRAINT correction_requests_pkey PRIMARY KEY (org_id, request);


--
-- Name: corrections corrections_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY corrections
    ADD CONSTRAINT corrections_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: council_decisions council_decisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY council_decisions
    ADD CONSTRAINT council_decisions_pkey PRIMARY KEY (org_id, study_group_id, student_id);


--
-- Name: course_closings course_closings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY course_closings
    ADD CONSTRAINT course_closings_pkey PRIMARY KEY (org_id, course_id);


--
-- Name: course_teachers course_teachers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY course_teachers
    ADD CONSTRAINT course_teachers_pkey PRIMARY KEY (org_id, course_id, valid_from, teacher_id);


--
-- Name: courses courses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY courses
    ADD CONSTRAINT courses_pkey PRIMARY KEY (org_id, course_id);


--
-- Name: documents documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (org_id, document_id);


--
-- Name: enrolments enrolments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY enrolments
    ADD CONSTRAINT enrolments_pkey PRIMARY KEY (org_id, study_group_id, student_id, enrolled_on);


--
-- Name: entries entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY entries
    ADD CONSTRAINT entries_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: excuse_documents excuse_documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY excuse_documents
    ADD CONSTRAINT excuse_documents_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: folds folds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY folds
    ADD CONSTRAINT folds_pkey PRIMARY KEY (org_id);


--
-- Name: guardianships guardianships_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY guardianships
    ADD CONSTRAINT guardianships_pkey PRIMARY KEY (org_id, student_id, valid_from, guardian_id);


--
-- Name: ledger_heads ledger_heads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY ledger_heads
    ADD CONSTRAINT ledger_heads_pkey PRIMARY KEY (org_id);


--
-- Name: lesson_plans lesson_plans_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY lesson_plans
    ADD CONSTRAINT lesson_plans_pkey PRIMARY KEY (org_id, course_id);


--
-- Name: lessons lessons_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY lessons
    ADD CONSTRAINT lessons_pkey PRIMARY KEY (org_id, study_group_id, lesson_on, slot_no, starts_at, lesson_id);


--
-- Name: marks marks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY marks
    ADD CONSTRAINT marks_pkey PRIMARY KEY (org_id, course_id, lesson_on, slot_no, lesson_id, student_id, work_no, part_no);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY media
    ADD CONSTRAINT media_pkey PRIMARY KEY (org_id, medium_id);


--
-- Name: mentions mentions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY mentions
    ADD CONSTRAINT mentions_pkey PRIMARY KEY (org_id, about, about_id, student_id, entry_index);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (number);


--
-- Name: organizations organizations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (org_id);


--
-- Name: packages packages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY packages
    ADD CONSTRAINT packages_pkey PRIMARY KEY (org_id, package_id);


--
-- Name: period_closings period_closings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY period_closings
    ADD CONSTRAINT period_closings_pkey PRIMARY KEY (org_id, course_id, period_id);


--
-- Name: period_marks period_marks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY period_marks
    ADD CONSTRAINT period_marks_pkey PRIMARY KEY (org_id, course_id, student_id, period_id);


--
-- Name: period_systems period_systems_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY period_systems
    ADD CONSTRAINT period_systems_pkey PRIMARY KEY (org_id, period_system_id);


--
-- Name: periods periods_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY periods
    ADD CONSTRAINT periods_pkey PRIMARY KEY (org_id, period_system_id, number);


--
-- Name: persons persons_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY persons
    ADD CONSTRAINT persons_pkey PRIMARY KEY (org_id, person_id);


--
-- Name: policies policies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY policies
    ADD CONSTRAINT policies_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: remarks remarks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY remarks
    ADD CONSTRAINT remarks_pkey PRIMARY KEY (org_id, remark);


--
-- Name: role_assignments role_assignments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY role_assignments
    ADD CONSTRAINT role_assignments_pkey PRIMARY KEY (org_id, person_id, valid_from, role);


--
-- Name: rooms rooms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY rooms
    ADD CONSTRAINT rooms_pkey PRIMARY KEY (org_id, room_id);


--
-- Name: school_days school_days_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY school_days
    ADD CONSTRAINT school_days_pkey PRIMARY KEY (org_id, lesson_on);


--
-- Name: school_years school_years_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY school_years
    ADD CONSTRAINT school_years_pkey PRIMARY KEY (org_id, school_year_id);


--
-- Name: study_group_parents study_group_parents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY study_group_parents
    ADD CONSTRAINT study_group_parents_pkey PRIMARY KEY (org_id, study_group_id, "position");


--
-- Name: study_groups study_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY study_groups
    ADD CONSTRAINT study_groups_pkey PRIMARY KEY (org_id, study_group_id);


--
-- Name: subjects subjects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY subjects
    ADD CONSTRAINT subjects_pkey PRIMARY KEY (org_id, subject_id);


--
-- Name: tiles tiles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY tiles
    ADD CONSTRAINT tiles_pkey PRIMARY KEY (org_id, level, tile_index);


--
-- Name: timetable_slots timetable_slots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY timetable_slots
    ADD CONSTRAINT timetable_slots_pkey PRIMARY KEY (org_id, course_id, weekday, slot_no, parity);


--
-- Name: absence_notices_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_notices_of ON absence_notices USING btree (org_id, student_id, entry_index);


--
-- Name: annual_marks_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX annual_marks_of_student ON annual_marks USING btree (org_id, student_id);


--
-- Name: attendance_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attendance_of_student ON attendance USING btree (org_id, lesson_on, student_id, slot_no, lesson_id, status, first_recorded_at, recorded_at, recorded_by, entry_index);


--
-- Name: classes_of_teacher; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classes_of_teacher ON class_teachers USING btree (org_id, teacher_id, valid_from);


--
-- Name: comments_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX comments_of_student ON comments USING btree (org_id, lesson_on, student_id, slot_no, lesson_id);


--
-- Name: correction_requests_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_requests_by_state ON correction_requests USING btree (org_id, state, request);


--
-- Name: correction_requests_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX correction_requests_of ON correction_requests USING btree (org_id, requested_by, request);


--
-- Name: corrections_by_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX corrections_by_day ON corrections USING btree (org_id, made_on, entry_index);


--
-- Name: courses_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX courses_of_group ON courses USING btree (org_id, study_group_id);


--
-- Name: courses_of_teacher; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX courses_of_teacher ON course_teachers USING btree (org_id, teacher_id);


--
-- Name: documents_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_of_group ON documents USING btree (org_id, study_group_id, entry_index);


--
-- Name: enrolments_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrolments_of_student ON enrolments USING btree (org_id, student_id, enrolled_on);


--
-- Name: excuse_documents_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX excuse_documents_of ON excuse_documents USING btree (org_id, student_id, entry_index);


--
-- Name: guardianships_of_guardian; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX guardianships_of_guardian ON guardianships USING btree (org_id, guardian_id, valid_from);


--
-- Name: lessons_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX lessons_by_id ON lessons USING btree (org_id, lesson_id);


--
-- Name: lessons_changed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_changed ON lessons USING btree (org_id, lesson_on, slot_no, starts_at, lesson_id) WHERE ((state = 'cancelled'::text) OR (substitution_entry >= 0) OR (is_extra = 1) OR (moved_from IS NOT NULL));


--
-- Name: lessons_of_course; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_of_course ON lessons USING btree (org_id, course_id, lesson_on, slot_no, starts_at, lesson_id);


--
-- Name: lessons_of_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_of_day ON lessons USING btree (org_id, lesson_on, slot_no, course_id, lesson_id);


--
-- Name: lessons_of_substitute; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_of_substitute ON lessons USING btree (org_id, substitute_id, lesson_on, slot_no, starts_at, lesson_id) WHERE (substitution_entry >= 0);


--
-- Name: lessons_of_teacher; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_of_teacher ON lessons USING btree (org_id, teacher_id, lesson_on, slot_no, starts_at, lesson_id);


--
-- Name: lessons_unfinished; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_unfinished ON lessons USING btree (org_id, lesson_on, slot_no, starts_at, lesson_id) WHERE ((state = 'planned'::text) AND ((topic = ''::text) OR ((homework = ''::text) AND (homework_none = 0)) OR (unmarked_works > 0)));


--
-- Name: marks_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX marks_of_student ON marks USING btree (org_id, lesson_on, student_id, slot_no, lesson_id, work_no, part_no, course_id, value, due_on, first_recorded_at, recorded_at, recorded_by, entry_index, work_type, work_title, weight_hundredths);


--
-- Name: packages_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX packages_of_group ON packages USING btree (org_id, study_group_id);


--
-- Name: period_marks_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX period_marks_of_student ON period_marks USING btree (org_id, student_id);


--
-- Name: period_systems_of_year; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX period_systems_of_year ON period_systems USING btree (org_id, school_year_id, entry_index);


--
-- Name: persons_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX persons_by_name ON persons USING btree (org_id, name_key, person_id);


--
-- Name: remarks_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX remarks_by_state ON remarks USING btree (org_id, state, remark);


--
-- Name: remarks_to; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX remarks_to ON remarks USING btree (org_id, addressee_id, remark);


--
-- Name: role_holders; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_holders ON role_assignments USING btree (org_id, role, valid_from);


--
-- Name: study_groups_of_year; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_groups_of_year ON study_groups USING btree (org_id, school_year_id, place_key);


--
-- Name: subgroups; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subgroups ON study_group_parents USING btree (org_id, parent_group_id, study_group_id);


--
-- Name: entries entries_never_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entries_never_change BEFORE DELETE OR UPDATE OR TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION letopis_refuse_change();


--
-- Name: tiles tiles_never_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tiles_never_change BEFORE DELETE OR UPDATE OR TRUNCATE ON tiles FOR EACH STATEMENT EXECUTE FUNCTION letopis_refuse_change();


--
-- PostgreSQL database dump complete
--


