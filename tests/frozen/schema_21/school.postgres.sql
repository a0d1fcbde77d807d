-- An organisation as the tables of schema_21 keep it; never changed (src/store/frozen_test.cpp).
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)


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
-- Name: achievements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE achievements (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    student_id bytea NOT NULL,
    study_group_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    achieved_on text NOT NULL COLLATE pg_catalog."C",
    document_no text NOT NULL COLLATE pg_catalog."C",
    recorded_by bytea NOT NULL,
    recorded_at bigint NOT NULL,
    is_withdrawn bigint NOT NULL
);


--
-- Name: after_school_regimes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE after_school_regimes (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
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
-- Name: appeals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE appeals (
    org_id bigint NOT NULL,
    appeal bigint NOT NULL,
    course_id bytea NOT NULL,
    lesson_id bytea NOT NULL,
    student_id bytea NOT NULL,
    work_no bigint NOT NULL,
    part_no bigint NOT NULL,
    disputed bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    filed_by bytea NOT NULL,
    filed_at bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    value bigint,
    protocol_no text NOT NULL COLLATE pg_catalog."C",
    decided_on text COLLATE pg_catalog."C",
    commission text NOT NULL COLLATE pg_catalog."C",
    decision text NOT NULL COLLATE pg_catalog."C",
    decided_by bytea NOT NULL,
    decided_at bigint
);


--
-- Name: applied_reasons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE applied_reasons (
    org_id bigint NOT NULL,
    lesson_id bytea NOT NULL,
    change_reason bigint NOT NULL
);


--
-- Name: associations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE associations (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    direction text NOT NULL COLLATE pg_catalog."C",
    capacity bigint NOT NULL,
    year_of_study bigint NOT NULL,
    years_in_programme bigint NOT NULL,
    funding text NOT NULL COLLATE pg_catalog."C",
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
-- Name: attestation_plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE attestation_plans (
    org_id bigint NOT NULL,
    course_id bytea NOT NULL,
    period_id bytea NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: attestations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE attestations (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    course_id bytea NOT NULL,
    student_id bytea NOT NULL,
    period_id bytea NOT NULL,
    held_on text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    result bigint NOT NULL,
    protocol_no text NOT NULL COLLATE pg_catalog."C",
    examiners text NOT NULL COLLATE pg_catalog."C",
    recorded_at bigint NOT NULL,
    recorded_by bytea NOT NULL
);


--
-- Name: behaviour_marks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE behaviour_marks (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    student_id bytea NOT NULL,
    period_id bytea NOT NULL,
    value text COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
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
-- Name: calendar_days; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE calendar_days (
    org_id bigint NOT NULL,
    day_on text NOT NULL COLLATE pg_catalog."C",
    school_year_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    as_on text COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: carried_results; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE carried_results (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    course_id bytea NOT NULL,
    student_id bytea NOT NULL,
    period_id bytea NOT NULL,
    value bigint NOT NULL,
    organization text NOT NULL COLLATE pg_catalog."C",
    document_no text NOT NULL COLLATE pg_catalog."C",
    document_on text NOT NULL COLLATE pg_catalog."C",
    recorded_by bytea NOT NULL,
    recorded_at bigint NOT NULL,
    replaced_value bigint,
    replaced_mean_num bigint,
    replaced_mean_den bigint,
    replaced_proposed bigint,
    replaced_flag text COLLATE pg_catalog."C",
    replaced_reason text COLLATE pg_catalog."C",
    replaced_at bigint,
    replaced_by bytea,
    replaced_entry bigint
);


--
-- Name: change_reasons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE change_reasons (
    org_id bigint NOT NULL,
    change_reason bigint NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    teacher_id bytea NOT NULL,
    study_group_id bytea NOT NULL,
    family text NOT NULL COLLATE pg_catalog."C",
    grade bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    from_on text NOT NULL COLLATE pg_catalog."C",
    to_on text NOT NULL COLLATE pg_catalog."C",
    document_kind text NOT NULL COLLATE pg_catalog."C",
    document_no text NOT NULL COLLATE pg_catalog."C",
    document_on text COLLATE pg_catalog."C",
    recorded_by bytea NOT NULL,
    recorded_at bigint NOT NULL,
    version bigint NOT NULL
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
-- Name: closed_aspects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE closed_aspects (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    aspect text NOT NULL COLLATE pg_catalog."C",
    closed_by bytea NOT NULL,
    closed_at bigint NOT NULL,
    entry_index bigint NOT NULL
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
-- Name: criteria_points; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE criteria_points (
    org_id bigint NOT NULL,
    lesson_id bytea NOT NULL,
    student_id bytea NOT NULL,
    work_no bigint NOT NULL,
    part_no bigint NOT NULL,
    rubric bigint NOT NULL,
    points text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL,
    entry_index bigint NOT NULL
);


--
-- Name: deferrals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE deferrals (
    org_id bigint NOT NULL,
    deferral bigint NOT NULL,
    course_id bytea NOT NULL,
    student_id bytea NOT NULL,
    period_id bytea NOT NULL,
    until text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    order_no text NOT NULL COLLATE pg_catalog."C",
    granted_at bigint NOT NULL,
    is_withdrawn bigint NOT NULL
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
-- Name: duty_ticks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE duty_ticks (
    org_id bigint NOT NULL,
    person_id bytea NOT NULL,
    due_on text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    is_done bigint NOT NULL,
    ticked_at bigint NOT NULL,
    entry_index bigint NOT NULL
);


--
-- Name: early_attestations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE early_attestations (
    org_id bigint NOT NULL,
    early_attestation bigint NOT NULL,
    student_id bytea NOT NULL,
    study_group_id bytea NOT NULL,
    period_id bytea NOT NULL,
    from_on text NOT NULL COLLATE pg_catalog."C",
    order_no text NOT NULL COLLATE pg_catalog."C",
    order_on text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    is_withdrawn bigint NOT NULL
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
-- Name: exam_results; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE exam_results (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    student_id bytea NOT NULL,
    subject_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    held_on text NOT NULL COLLATE pg_catalog."C",
    points bigint,
    result bigint,
    protocol_no text NOT NULL COLLATE pg_catalog."C",
    is_withdrawn bigint NOT NULL,
    entry_index bigint NOT NULL
);


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
-- Name: exemptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE exemptions (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    student_id bytea NOT NULL,
    subject_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    from_on text NOT NULL COLLATE pg_catalog."C",
    to_on text NOT NULL COLLATE pg_catalog."C",
    document_no text NOT NULL COLLATE pg_catalog."C",
    document_on text NOT NULL COLLATE pg_catalog."C",
    text text NOT NULL COLLATE pg_catalog."C",
    granted_by bytea NOT NULL,
    granted_at bigint NOT NULL,
    is_withdrawn bigint NOT NULL
);


--
-- Name: final_attestations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE final_attestations (
    org_id bigint NOT NULL,
    final_attestation bigint NOT NULL,
    study_group_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    held_on text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    chair text NOT NULL COLLATE pg_catalog."C",
    secretary text NOT NULL COLLATE pg_catalog."C",
    members text NOT NULL COLLATE pg_catalog."C",
    order_no text NOT NULL COLLATE pg_catalog."C",
    protocol_no text NOT NULL COLLATE pg_catalog."C",
    signed_on text COLLATE pg_catalog."C",
    results text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    is_cancelled bigint NOT NULL
);


--
-- Name: folds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE folds (
    org_id bigint NOT NULL,
    migration bigint NOT NULL
);


--
-- Name: graduate_admissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE graduate_admissions (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    student_ids text NOT NULL COLLATE pg_catalog."C",
    order_no text NOT NULL COLLATE pg_catalog."C",
    order_on text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
);


--
-- Name: group_bells; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE group_bells (
    org_id bigint NOT NULL,
    study_group_id bytea NOT NULL,
    from_on text NOT NULL COLLATE pg_catalog."C",
    bells_title text NOT NULL COLLATE pg_catalog."C"
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
    missing_marks bigint DEFAULT 0 NOT NULL,
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
    roll_taken_at bigint,
    mode text DEFAULT 'offline'::text NOT NULL COLLATE pg_catalog."C",
    mode_reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    briefing_kind text COLLATE pg_catalog."C",
    briefing_text text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    topic_first_at bigint,
    written_works bigint DEFAULT 0 NOT NULL
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
    weight_hundredths bigint NOT NULL,
    reworked_from bigint
);


--
-- Name: mass_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE mass_events (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    study_group_id bytea NOT NULL,
    held_on text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    participants bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    conducted_by text NOT NULL COLLATE pg_catalog."C",
    recorded_by bytea NOT NULL,
    recorded_at bigint NOT NULL,
    is_withdrawn bigint NOT NULL
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
-- Name: named_bells; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE named_bells (
    org_id bigint NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    slots text NOT NULL COLLATE pg_catalog."C"
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
-- Name: planned_works; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE planned_works (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    course_id bytea NOT NULL,
    planned_on text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    planned_by bytea NOT NULL,
    planned_at bigint NOT NULL,
    is_removed bigint NOT NULL
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
-- Name: practice_assignments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE practice_assignments (
    org_id bigint NOT NULL,
    assignment bigint NOT NULL,
    course_id bytea NOT NULL,
    student_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    base text NOT NULL COLLATE pg_catalog."C",
    base_lead text NOT NULL COLLATE pg_catalog."C",
    lead_id bytea NOT NULL,
    from_on text NOT NULL COLLATE pg_catalog."C",
    to_on text NOT NULL COLLATE pg_catalog."C",
    hours bigint NOT NULL,
    order_no text NOT NULL COLLATE pg_catalog."C",
    competences text NOT NULL COLLATE pg_catalog."C",
    characteristic text NOT NULL COLLATE pg_catalog."C",
    result bigint,
    assessed_on text COLLATE pg_catalog."C",
    version bigint NOT NULL,
    is_cancelled bigint NOT NULL
);


--
-- Name: practice_days; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE practice_days (
    org_id bigint NOT NULL,
    assignment bigint NOT NULL,
    done_on text NOT NULL COLLATE pg_catalog."C",
    course_id bytea NOT NULL,
    student_id bytea NOT NULL,
    hours bigint NOT NULL,
    text text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    remark text NOT NULL COLLATE pg_catalog."C",
    written_at bigint NOT NULL,
    checked_by bytea NOT NULL,
    checked_at bigint,
    version bigint NOT NULL
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
-- Name: reopenings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE reopenings (
    org_id bigint NOT NULL,
    reopening bigint NOT NULL,
    study_group_id bytea NOT NULL,
    aspect text NOT NULL COLLATE pg_catalog."C",
    order_no text NOT NULL COLLATE pg_catalog."C",
    order_on text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    ordered_by bytea NOT NULL,
    ordered_at bigint NOT NULL,
    carried_out_by bytea NOT NULL,
    carried_out_at bigint,
    carried_out bigint NOT NULL,
    withdrawn_reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: retake_directions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE retake_directions (
    org_id bigint NOT NULL,
    direction bigint NOT NULL,
    number bigint NOT NULL,
    course_id bytea NOT NULL,
    student_id bytea NOT NULL,
    period_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    given_on text NOT NULL COLLATE pg_catalog."C",
    valid_until text NOT NULL COLLATE pg_catalog."C",
    examiners text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    withdrawn_reason text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
-- Name: role_scopes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE role_scopes (
    org_id bigint NOT NULL,
    person_id bytea NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    valid_from text NOT NULL COLLATE pg_catalog."C",
    reach text NOT NULL COLLATE pg_catalog."C",
    study_group_ids text NOT NULL COLLATE pg_catalog."C",
    subject_ids text NOT NULL COLLATE pg_catalog."C"
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
-- Name: rubrics; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE rubrics (
    org_id bigint NOT NULL,
    rubric bigint NOT NULL,
    course_id bytea NOT NULL,
    title text NOT NULL COLLATE pg_catalog."C",
    criteria text NOT NULL COLLATE pg_catalog."C",
    three bigint NOT NULL,
    four bigint NOT NULL,
    five bigint NOT NULL,
    is_retired bigint NOT NULL
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
-- Name: study_modes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE study_modes (
    org_id bigint NOT NULL,
    entry_index bigint NOT NULL,
    student_id bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    from_on text NOT NULL COLLATE pg_catalog."C",
    to_on text NOT NULL COLLATE pg_catalog."C",
    order_no text NOT NULL COLLATE pg_catalog."C",
    order_on text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    ended_order_no text NOT NULL COLLATE pg_catalog."C",
    stated_by bytea NOT NULL,
    stated_at bigint NOT NULL
);


--
-- Name: subject_cycles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE subject_cycles (
    org_id bigint NOT NULL,
    subject_id bytea NOT NULL,
    cycle text NOT NULL COLLATE pg_catalog."C",
    entry_index bigint NOT NULL
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
-- Name: visits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE visits (
    org_id bigint NOT NULL,
    visit bigint NOT NULL,
    inspector_id bytea NOT NULL,
    authority text NOT NULL COLLATE pg_catalog."C",
    basis_no text NOT NULL COLLATE pg_catalog."C",
    basis_on text NOT NULL COLLATE pg_catalog."C",
    from_on text NOT NULL COLLATE pg_catalog."C",
    to_on text NOT NULL COLLATE pg_catalog."C",
    study_group_ids text NOT NULL COLLATE pg_catalog."C",
    opened_by bytea NOT NULL,
    opened_at bigint NOT NULL,
    ended_on text COLLATE pg_catalog."C",
    end_reason text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: absence_notices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO absence_notices VALUES
	(7, 95, '\x00000000000000000000000000000015', '2026-09-30', '2026-10-05', 'competition', 'дроби «½»', '\x0000000000000000000000000000000d', 1788765960000000, 0),
	(7, 135, '\x00000000000000000000000000000018', '2026-09-25', '2026-10-01', 'illness', 'повторить', '\x0000000000000000000000000000000c', 1788766860000000, 0),
	(7, 276, '\x00000000000000000000000000000018', '2026-09-10', '2026-09-10', 'illness', 'дроби «½»', '\x0000000000000000000000000000000d', 1788770220000000, 0),
	(7, 337, '\x00000000000000000000000000000015', '2026-09-09', '2026-09-13', 'family', 'дроби «½»', '\x0000000000000000000000000000000b', 1788771480000000, 0);


--
-- Data for Name: achievements; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: after_school_regimes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO after_school_regimes VALUES
	(7, '\x00000000000000000000000000000003', '[{"from":"13:30","occupation":"§ 12, № 5","to":"14:33"}]', 291);


--
-- Data for Name: annual_marks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO annual_marks VALUES
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 16, NULL, 'confirmed', '', 1788769200000000, '\x0000000000000000000000000000000d', 234),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 10, NULL, 'confirmed', '', 1788769740000000, '\x0000000000000000000000000000000b', 258),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 112, NULL, 'confirmed', 'Ёлка', 1788770400000000, '\x0000000000000000000000000000000c', 285);


--
-- Data for Name: appeals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO appeals VALUES
	(7, 201, '\x00000000000000000000000000000002', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 1, 1, 20, 'дроби «½»', '\x0000000000000000000000000000000b', 1788768540000000, 'open', NULL, '', NULL, '[]', '', '\x00000000000000000000000000000000', NULL),
	(7, 252, '\x00000000000000000000000000000002', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 1, 1, 7, '', '\x0000000000000000000000000000000b', 1788769500000000, 'open', NULL, '', NULL, '[]', '', '\x00000000000000000000000000000000', NULL),
	(7, 255, '\x00000000000000000000000000000003', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 1, 1, 20, 'Ёлка', '\x00000000000000000000000000000000', 1788769620000000, 'open', NULL, '', NULL, '[]', '', '\x00000000000000000000000000000000', NULL),
	(7, 270, '\x00000000000000000000000000000004', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 1, 1, 16, 'повторить', '\x0000000000000000000000000000000b', 1788770040000000, 'open', NULL, '', NULL, '[]', '', '\x00000000000000000000000000000000', NULL),
	(7, 339, '\x00000000000000000000000000000002', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 1, 1, 14, '', '\x0000000000000000000000000000000c', 1788771540000000, 'open', NULL, '', NULL, '[]', '', '\x00000000000000000000000000000000', NULL);


--
-- Data for Name: applied_reasons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO applied_reasons VALUES
	(7, '\x00000000000000000000000000000003', 88),
	(7, '\x0000000000000000000000000000000b', 46);


--
-- Data for Name: associations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO associations VALUES
	(7, '\x00000000000000000000000000000002', 'social_humanitarian', 11, 1, 3, 'budget', 72),
	(7, '\x00000000000000000000000000000001', 'tourism_local_history', 17, 2, 3, 'budget', 153);


--
-- Data for Name: attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO attendance VALUES
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 'ill', 1788764940000000, 1788764940000000, '\x0000000000000000000000000000000c', 59),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 'present', 1788765360000000, 1788765360000000, '\x0000000000000000000000000000000b', 70),
	(7, '\x00000000000000000000000000000001', '2026-09-08', 1, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 'late', 1788767100000000, 1788767100000000, '\x0000000000000000000000000000000c', 146),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 'excused', 1788768900000000, 1788768900000000, '\x0000000000000000000000000000000c', 221),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 'ill', 1788769620000000, 1788769620000000, '\x00000000000000000000000000000000', 254),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 'excused', 1788769980000000, 1788769980000000, '\x0000000000000000000000000000000d', 265),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 'ill', 1788770100000000, 1788770100000000, '\x0000000000000000000000000000000c', 271),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 'absent', 1788770640000000, 1788770640000000, '\x0000000000000000000000000000000b', 299),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 'present', 1788770940000000, 1788770940000000, '\x0000000000000000000000000000000d', 313),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 'ill', 1788771060000000, 1788771060000000, '\x0000000000000000000000000000000d', 316),
	(7, '\x00000000000000000000000000000001', '2026-09-08', 1, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 'ill', 1788771240000000, 1788771240000000, '\x0000000000000000000000000000000c', 323),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 'ill', 1788771600000000, 1788771600000000, '\x0000000000000000000000000000000b', 341),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 'present', 1788771600000000, 1788771600000000, '\x0000000000000000000000000000000b', 343);


--
-- Data for Name: attestation_plans; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: attestations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO attestations VALUES
	(7, 68, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', '\x00000000000000000000000000000001', '2026-09-16', 'commission', 11, 'дроби «½»', 'Ёлка', 1788765300000000, '\x00000000000000000000000000000000'),
	(7, 227, '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', '\x00000000000000000000000000000001', '2026-09-11', 'commission', 17, 'повторить', '§ 12, № 5', 1788768960000000, '\x0000000000000000000000000000000d');


--
-- Data for Name: behaviour_marks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO behaviour_marks VALUES
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', '\x00000000000000000000000000000000', 'good', '', 76),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', '\x00000000000000000000000000000000', 'exemplary', 'повторить', 120),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', '\x00000000000000000000000000000000', 'exemplary', '', 170),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', '\x00000000000000000000000000000003', 'good', '§ 12, № 5', 216);


--
-- Data for Name: bell_slots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO bell_slots VALUES
	(7, 'general', 1, 510, 555),
	(7, 'general', 2, 570, 615),
	(7, 'general', 3, 630, 675);


--
-- Data for Name: calendar_days; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO calendar_days VALUES
	(7, '2026-09-11', '\x00000000000000000000000000000002', 'school_day', '2026-09-23', '§ 12, № 5', 104),
	(7, '2026-09-24', '\x00000000000000000000000000000001', 'day_off', NULL, 'повторить', 116),
	(7, '2026-09-10', '\x00000000000000000000000000000002', 'day_off', NULL, 'дроби «½»', 150),
	(7, '2026-09-29', '\x00000000000000000000000000000001', 'day_off', NULL, 'Ёлка', 246),
	(7, '2026-09-18', '\x00000000000000000000000000000002', 'day_off', NULL, 'повторить', 261),
	(7, '2026-09-09', '\x00000000000000000000000000000001', 'school_day', '2026-09-07', 'Ёлка', 295),
	(7, '2026-09-14', '\x00000000000000000000000000000001', 'school_day', '2026-09-23', '', 324);


--
-- Data for Name: carried_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO carried_results VALUES
	(7, 234, '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', '\x00000000000000000000000000000000', 16, '§ 12, № 5', 'повторить', '2026-09-30', '\x0000000000000000000000000000000d', 1788769200000000, 18, NULL, NULL, NULL, 'forced', '§ 12, № 5', 1788766740000000, '\x0000000000000000000000000000000b', 129),
	(7, 258, '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', '\x00000000000000000000000000000000', 10, '', 'повторить', '2026-09-01', '\x0000000000000000000000000000000b', 1788769740000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: change_reasons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO change_reasons VALUES
	(7, 92, 'section', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000004', 'additional', 2, 'Ёлка', '2026-09-13', '2026-09-23', 'order', '§ 12, № 5', NULL, '\x0000000000000000000000000000000b', 1788765900000000, 92),
	(7, 178, 'school', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000002', 'vocational', 8, '§ 12, № 5', '2026-09-14', '2026-09-14', 'other', 'повторить', NULL, '\x0000000000000000000000000000000c', 1788767940000000, 178);


--
-- Data for Name: class_closings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO class_closings VALUES
	(7, '\x00000000000000000000000000000003', 1788765660000000);


--
-- Data for Name: class_teachers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO class_teachers VALUES
	(7, '\x00000000000000000000000000000001', '2026-09-01', '\x0000000000000000000000000000000b', NULL),
	(7, '\x00000000000000000000000000000003', '2026-09-26', '\x0000000000000000000000000000000d', NULL);


--
-- Data for Name: closed_aspects; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO closed_aspects VALUES
	(7, '\x00000000000000000000000000000001', 'works', '\x0000000000000000000000000000000c', 1788764700000000, 53),
	(7, '\x00000000000000000000000000000001', 'curriculum', '\x0000000000000000000000000000000d', 1788768180000000, 187),
	(7, '\x00000000000000000000000000000001', 'remarks', '\x0000000000000000000000000000000b', 1788769380000000, 243),
	(7, '\x00000000000000000000000000000002', 'remarks', '\x0000000000000000000000000000000d', 1788769680000000, 257);


--
-- Data for Name: commands; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO commands VALUES
	(7, '\x000000000000000000000000000003e7', 0, 45, 1788764460000000),
	(7, '\x00000000000000000000000000000001', 45, 3, 1788764520000000),
	(7, '\x00000000000000000000000000000002', 48, 1, 1788764580000000),
	(7, '\x00000000000000000000000000000003', 49, 2, 1788764640000000),
	(7, '\x00000000000000000000000000000004', 51, 3, 1788764700000000),
	(7, '\x00000000000000000000000000000005', 54, 1, 1788764760000000),
	(7, '\x00000000000000000000000000000006', 55, 2, 1788764820000000),
	(7, '\x00000000000000000000000000000007', 57, 1, 1788764880000000),
	(7, '\x00000000000000000000000000000008', 58, 3, 1788764940000000),
	(7, '\x00000000000000000000000000000009', 61, 3, 1788765000000000),
	(7, '\x0000000000000000000000000000000a', 64, 1, 1788765060000000),
	(7, '\x0000000000000000000000000000000b', 65, 1, 1788765120000000),
	(7, '\x0000000000000000000000000000000c', 66, 1, 1788765180000000),
	(7, '\x0000000000000000000000000000000d', 67, 1, 1788765240000000),
	(7, '\x0000000000000000000000000000000e', 68, 2, 1788765300000000),
	(7, '\x0000000000000000000000000000000f', 70, 4, 1788765360000000),
	(7, '\x00000000000000000000000000000010', 74, 4, 1788765420000000),
	(7, '\x00000000000000000000000000000011', 78, 1, 1788765480000000),
	(7, '\x00000000000000000000000000000012', 79, 1, 1788765540000000),
	(7, '\x00000000000000000000000000000013', 80, 2, 1788765600000000),
	(7, '\x00000000000000000000000000000014', 82, 3, 1788765660000000),
	(7, '\x00000000000000000000000000000015', 85, 3, 1788765720000000),
	(7, '\x00000000000000000000000000000016', 88, 1, 1788765780000000),
	(7, '\x00000000000000000000000000000017', 89, 3, 1788765840000000),
	(7, '\x00000000000000000000000000000018', 92, 3, 1788765900000000),
	(7, '\x00000000000000000000000000000019', 95, 1, 1788765960000000),
	(7, '\x0000000000000000000000000000001a', 96, 4, 1788766020000000),
	(7, '\x0000000000000000000000000000001b', 100, 4, 1788766080000000),
	(7, '\x0000000000000000000000000000001c', 104, 1, 1788766140000000),
	(7, '\x0000000000000000000000000000001d', 105, 1, 1788766200000000),
	(7, '\x0000000000000000000000000000001e', 106, 4, 1788766260000000),
	(7, '\x0000000000000000000000000000001f', 110, 4, 1788766320000000),
	(7, '\x00000000000000000000000000000020', 114, 2, 1788766380000000),
	(7, '\x00000000000000000000000000000021', 116, 2, 1788766440000000),
	(7, '\x00000000000000000000000000000022', 118, 1, 1788766500000000),
	(7, '\x00000000000000000000000000000023', 119, 4, 1788766560000000),
	(7, '\x00000000000000000000000000000024', 123, 2, 1788766620000000),
	(7, '\x00000000000000000000000000000025', 125, 1, 1788766680000000),
	(7, '\x00000000000000000000000000000026', 126, 4, 1788766740000000),
	(7, '\x00000000000000000000000000000027', 130, 4, 1788766800000000),
	(7, '\x00000000000000000000000000000028', 134, 3, 1788766860000000),
	(7, '\x00000000000000000000000000000029', 137, 3, 1788766920000000),
	(7, '\x0000000000000000000000000000002a', 140, 1, 1788766980000000),
	(7, '\x0000000000000000000000000000002b', 141, 2, 1788767040000000),
	(7, '\x0000000000000000000000000000002c', 143, 4, 1788767100000000),
	(7, '\x0000000000000000000000000000002d', 147, 1, 1788767160000000),
	(7, '\x0000000000000000000000000000002e', 148, 1, 1788767220000000),
	(7, '\x0000000000000000000000000000002f', 149, 3, 1788767280000000),
	(7, '\x00000000000000000000000000000030', 152, 1, 1788767340000000),
	(7, '\x00000000000000000000000000000031', 153, 3, 1788767400000000);
INSERT INTO commands VALUES
	(7, '\x00000000000000000000000000000032', 156, 1, 1788767460000000),
	(7, '\x00000000000000000000000000000033', 157, 2, 1788767520000000),
	(7, '\x00000000000000000000000000000034', 159, 3, 1788767580000000),
	(7, '\x00000000000000000000000000000035', 162, 4, 1788767640000000),
	(7, '\x00000000000000000000000000000036', 166, 1, 1788767700000000),
	(7, '\x00000000000000000000000000000037', 167, 3, 1788767760000000),
	(7, '\x00000000000000000000000000000038', 170, 1, 1788767820000000),
	(7, '\x00000000000000000000000000000039', 171, 4, 1788767880000000),
	(7, '\x0000000000000000000000000000003a', 175, 4, 1788767940000000),
	(7, '\x0000000000000000000000000000003b', 179, 2, 1788768000000000),
	(7, '\x0000000000000000000000000000003c', 181, 1, 1788768060000000),
	(7, '\x0000000000000000000000000000003d', 182, 3, 1788768120000000),
	(7, '\x0000000000000000000000000000003e', 185, 3, 1788768180000000),
	(7, '\x0000000000000000000000000000003f', 188, 1, 1788768240000000),
	(7, '\x00000000000000000000000000000040', 189, 4, 1788768300000000),
	(7, '\x00000000000000000000000000000041', 193, 3, 1788768360000000),
	(7, '\x00000000000000000000000000000042', 196, 4, 1788768420000000),
	(7, '\x00000000000000000000000000000043', 200, 1, 1788768480000000),
	(7, '\x00000000000000000000000000000044', 201, 4, 1788768540000000),
	(7, '\x00000000000000000000000000000045', 205, 4, 1788768600000000),
	(7, '\x00000000000000000000000000000046', 209, 2, 1788768660000000),
	(7, '\x00000000000000000000000000000047', 211, 4, 1788768720000000),
	(7, '\x00000000000000000000000000000048', 215, 1, 1788768780000000),
	(7, '\x00000000000000000000000000000049', 216, 4, 1788768840000000),
	(7, '\x0000000000000000000000000000004a', 220, 4, 1788768900000000),
	(7, '\x0000000000000000000000000000004b', 224, 4, 1788768960000000),
	(7, '\x0000000000000000000000000000004c', 228, 3, 1788769020000000),
	(7, '\x0000000000000000000000000000004d', 231, 1, 1788769080000000),
	(7, '\x0000000000000000000000000000004e', 232, 2, 1788769140000000),
	(7, '\x0000000000000000000000000000004f', 234, 3, 1788769200000000),
	(7, '\x00000000000000000000000000000050', 237, 3, 1788769260000000),
	(7, '\x00000000000000000000000000000051', 240, 3, 1788769320000000),
	(7, '\x00000000000000000000000000000052', 243, 4, 1788769380000000),
	(7, '\x00000000000000000000000000000053', 247, 4, 1788769440000000),
	(7, '\x00000000000000000000000000000054', 251, 2, 1788769500000000),
	(7, '\x00000000000000000000000000000055', 253, 1, 1788769560000000),
	(7, '\x00000000000000000000000000000056', 254, 3, 1788769620000000),
	(7, '\x00000000000000000000000000000057', 257, 1, 1788769680000000),
	(7, '\x00000000000000000000000000000058', 258, 1, 1788769740000000),
	(7, '\x00000000000000000000000000000059', 259, 4, 1788769800000000),
	(7, '\x0000000000000000000000000000005a', 263, 1, 1788769860000000),
	(7, '\x0000000000000000000000000000005b', 264, 1, 1788769920000000),
	(7, '\x0000000000000000000000000000005c', 265, 3, 1788769980000000),
	(7, '\x0000000000000000000000000000005d', 268, 3, 1788770040000000),
	(7, '\x0000000000000000000000000000005e', 271, 4, 1788770100000000),
	(7, '\x0000000000000000000000000000005f', 275, 1, 1788770160000000),
	(7, '\x00000000000000000000000000000060', 276, 3, 1788770220000000),
	(7, '\x00000000000000000000000000000061', 279, 3, 1788770280000000),
	(7, '\x00000000000000000000000000000062', 282, 2, 1788770340000000),
	(7, '\x00000000000000000000000000000063', 284, 4, 1788770400000000);
INSERT INTO commands VALUES
	(7, '\x00000000000000000000000000000064', 288, 3, 1788770460000000),
	(7, '\x00000000000000000000000000000065', 291, 2, 1788770520000000),
	(7, '\x00000000000000000000000000000066', 293, 3, 1788770580000000),
	(7, '\x00000000000000000000000000000067', 296, 4, 1788770640000000),
	(7, '\x00000000000000000000000000000068', 300, 2, 1788770700000000),
	(7, '\x00000000000000000000000000000069', 302, 1, 1788770760000000),
	(7, '\x0000000000000000000000000000006a', 303, 4, 1788770820000000),
	(7, '\x0000000000000000000000000000006b', 307, 4, 1788770880000000),
	(7, '\x0000000000000000000000000000006c', 311, 3, 1788770940000000),
	(7, '\x0000000000000000000000000000006d', 314, 1, 1788771000000000),
	(7, '\x0000000000000000000000000000006e', 315, 3, 1788771060000000),
	(7, '\x0000000000000000000000000000006f', 318, 1, 1788771120000000),
	(7, '\x00000000000000000000000000000070', 319, 3, 1788771180000000),
	(7, '\x00000000000000000000000000000071', 322, 3, 1788771240000000),
	(7, '\x00000000000000000000000000000072', 325, 3, 1788771300000000),
	(7, '\x00000000000000000000000000000073', 328, 2, 1788771360000000),
	(7, '\x00000000000000000000000000000074', 330, 4, 1788771420000000),
	(7, '\x00000000000000000000000000000075', 334, 4, 1788771480000000),
	(7, '\x00000000000000000000000000000076', 338, 3, 1788771540000000),
	(7, '\x00000000000000000000000000000077', 341, 3, 1788771600000000),
	(7, '\x00000000000000000000000000000078', 344, 1, 1788771660000000);


--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO comments VALUES
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 'дроби «½»', 54),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 'повторить', 55),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 'Ёлка', 98),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', '§ 12, № 5', 109),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 'повторить', 167),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 'повторить', 163),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', '', 229),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', '§ 12, № 5', 236),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 'Ёлка', 259),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', '§ 12, № 5', 297),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 'повторить', 300),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 'Ёлка', 301),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', '', 322);


--
-- Data for Name: copies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO copies VALUES
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000000', '', 'missing', 1788765720000000, 1788765720000000, 'Ёлка'),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000001', '\x00000000000000000000000000000000', '', 'verified', 1788766560000000, 1788766560000000, ''),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '', 'verified', 1788768960000000, 1788768960000000, ''),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', 'Ёлка', 'verified', 1788767940000000, 1788770460000000, '');


--
-- Data for Name: correction_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO correction_requests VALUES
	(7, 87, '\x00000000000000000000000000000002', 'повторить', '\x0000000000000000000000000000000c', 1788765720000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, ''),
	(7, 128, '\x00000000000000000000000000000005', 'дроби «½»', '\x0000000000000000000000000000000b', 1788766740000000, 'pending', '\x00000000000000000000000000000000', NULL, NULL, '');


--
-- Data for Name: corrections; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO corrections VALUES
	(7, 49, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018'),
	(7, 57, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016'),
	(7, 58, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018'),
	(7, 59, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015'),
	(7, 66, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017'),
	(7, 70, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017'),
	(7, 71, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015'),
	(7, 111, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018'),
	(7, 114, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000003', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018'),
	(7, 124, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017'),
	(7, 125, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016'),
	(7, 130, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015'),
	(7, 152, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000000', '\x00000000000000000000000000000000', '\x00000000000000000000000000000000'),
	(7, 161, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000004', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017'),
	(7, 164, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015'),
	(7, 186, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016'),
	(7, 188, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017'),
	(7, 189, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015'),
	(7, 190, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016'),
	(7, 195, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015'),
	(7, 208, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017'),
	(7, 219, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017'),
	(7, 226, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017'),
	(7, 228, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017'),
	(7, 232, '2026-09-07', '\x00000000000000000000000000000000', '\x00000000000000000000000000000002', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015'),
	(7, 235, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017'),
	(7, 237, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000002', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016'),
	(7, 247, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000002', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016'),
	(7, 248, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000002', '\x00000000000000000000000000000006', '\x00000000000000000000000000000018'),
	(7, 258, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '\x00000000000000000000000000000016'),
	(7, 264, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000002', '\x00000000000000000000000000000004', '\x00000000000000000000000000000017'),
	(7, 278, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000002', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018'),
	(7, 282, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015'),
	(7, 285, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '\x00000000000000000000000000000015'),
	(7, 299, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017'),
	(7, 305, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018'),
	(7, 316, '2026-09-07', '\x0000000000000000000000000000000d', '\x00000000000000000000000000000000', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016'),
	(7, 318, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015'),
	(7, 323, '2026-09-07', '\x0000000000000000000000000000000c', '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016'),
	(7, 325, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000000', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015'),
	(7, 343, '2026-09-07', '\x0000000000000000000000000000000b', '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015');


--
-- Data for Name: council_decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO council_decisions VALUES
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 'transfer', 'Ёлка', '2026-09-08', 'повторить'),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 'transfer', 'Ёлка', '2026-09-01', '§ 12, № 5'),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 'transfer', '§ 12, № 5', '2026-09-27', 'дроби «½»'),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 'repeat', '', '2026-09-11', 'повторить');


--
-- Data for Name: course_closings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO course_closings VALUES
	(7, '\x00000000000000000000000000000001', 1788765720000000);


--
-- Data for Name: course_teachers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO course_teachers VALUES
	(7, '\x00000000000000000000000000000001', '2026-09-01', '\x0000000000000000000000000000000b', NULL, ''),
	(7, '\x00000000000000000000000000000002', '2026-09-01', '\x0000000000000000000000000000000b', NULL, ''),
	(7, '\x00000000000000000000000000000003', '2026-09-01', '\x0000000000000000000000000000000c', NULL, ''),
	(7, '\x00000000000000000000000000000004', '2026-09-01', '\x0000000000000000000000000000000c', NULL, ''),
	(7, '\x00000000000000000000000000000002', '2026-09-19', '\x0000000000000000000000000000000c', NULL, 'повторить'),
	(7, '\x00000000000000000000000000000002', '2026-09-08', '\x0000000000000000000000000000000b', NULL, ''),
	(7, '\x00000000000000000000000000000001', '2026-09-12', '\x0000000000000000000000000000000d', NULL, 'Ёлка');


--
-- Data for Name: courses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO courses VALUES
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'five_point', 500, 170),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000002', '\x00000000000000000000000000000002', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'five_point', 500, 170),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'five_point', 500, 170),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000003', '\x00000000000000000000000000000004', '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 'five_point', 300, 102);


--
-- Data for Name: criteria_points; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO criteria_points VALUES
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 2, 2, 42, '[4,2]', 7, 79),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 1, 1, 61, '[1,0]', 13, 89),
	(7, '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 1, 2, 16, '[2,2]', 80, 184),
	(7, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 2, 2, 82, '[1,5]', 12, 272);


--
-- Data for Name: deferrals; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO deferrals VALUES
	(7, 69, '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', '\x00000000000000000000000000000001', '2026-09-02', '', '§ 12, № 5', 1788765300000000, 0);


--
-- Data for Name: documents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO documents VALUES
	(7, '\x00000000000000000000000000000001', 'summary_sheet', '\x00000000000000000000000000000003', '\x00000000000000000000000000000000', '§ 12, № 5', '', 0, '', 0, 293);


--
-- Data for Name: duty_ticks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO duty_ticks VALUES
	(7, '\x0000000000000000000000000000000d', '2026-09-19', '§ 12, № 5', 0, 1788766080000000, 102),
	(7, '\x0000000000000000000000000000000c', '2026-09-13', 'повторить', 1, 1788768720000000, 211);


--
-- Data for Name: early_attestations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO early_attestations VALUES
	(7, 101, '\x00000000000000000000000000000018', '\x00000000000000000000000000000004', '\x00000000000000000000000000000004', '2026-09-04', '§ 12, № 5', '2026-09-20', '§ 12, № 5', 0),
	(7, 205, '\x00000000000000000000000000000018', '\x00000000000000000000000000000003', '\x00000000000000000000000000000001', '2026-09-12', 'Ёлка', '2026-09-30', '§ 12, № 5', 0),
	(7, 274, '\x00000000000000000000000000000018', '\x00000000000000000000000000000003', '\x00000000000000000000000000000002', '2026-09-04', 'дроби «½»', '2026-09-20', '', 0);


--
-- Data for Name: enrolments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO enrolments VALUES
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', '2026-09-01', NULL, '15', '2026-08-28', '', NULL, ''),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', '2026-09-01', NULL, '15', '2026-08-28', '', NULL, ''),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', '2026-09-01', NULL, '15', '2026-08-28', '', NULL, ''),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', '2026-09-01', NULL, '', '2026-09-23', '', NULL, ''),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', '2026-09-01', '2026-09-19', '15', '2026-08-28', 'Ёлка', NULL, ''),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', '2026-09-01', NULL, 'повторить', '2026-09-13', '', NULL, '');


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
	(7, 222, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226e6f74696365223a33357d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303461222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736383930303030303030307d', '\x9a4869ff077447aea40bf1d18b4944ab', '\x7afe70abdccd0ad6dd0620d1c1963a71165208bec0422f3321628a809019ccc6', 1788768900000000, '\x0000000000000000000000000000004a'),
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
	(7, 46, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a22706f696e74735f3232227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736343532303030303030307d', '\xe87b6598470b7c17f4c0c69d610680c9', '\xa8483d66cc1b4709e4ff70a7ec7618ab8a496da20da1d96e50966c422e902c66', 1788764520000000, '\x00000000000000000000000000000001'),
	(7, 47, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383736343532303030303030307d', '\xe0b10727bec52c2962598f0e064a22f5', '\xc2d9496d39948bf3da8192ccc63b2d87e7de6649cc84df9e685af9a26d1904c2', 1788764520000000, '\x00000000000000000000000000000001'),
	(7, 48, 'study_mode_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2266726f6d5f6f6e223a22323032362d30392d3033222c226b696e64223a22696e646976696475616c5f706c616e222c226f726465725f6e6f223a22c2a72031322c20e284962035222c226f726465725f6f6e223a22323032362d30392d3037222c22706c616365223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22746f5f6f6e223a22323032362d30392d3138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226b696e64223a2273747564795f6d6f64655f736574222c227265636f726465645f6174223a313738383736343538303030303030307d', '\x36224b726f9720dbed434ffa96733cbf', '\xd8ed1e02098d2dbed1e7f63603f583fa312915e7b5503041990f4d1c258ce70b', 1788764580000000, '\x00000000000000000000000000000002');
INSERT INTO entries VALUES
	(7, 49, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a22636f757274222c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736343634303030303030307d', '\x97697002c7ceed0c14c117125ab10a23', '\xbf82017b1a1f1decf08d15238ec2a9dbcb94fc1b3ad69e2928354d7ef3f675eb', 1788764640000000, '\x00000000000000000000000000000003'),
	(7, 50, 'reopening_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22726561736f6e223a22d081d0bbd0bad0b0222c2272656f70656e696e67223a38362c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226b696e64223a2272656f70656e696e675f77697468647261776e222c227265636f726465645f6174223a313738383736343634303030303030307d', '\x2566fb0d9301cc804f8973305fe7b689', '\xd4a0cfb953bb5c25a6d7c52f794bb514cc3e72beb0e8ad523e1d259c2e090abb', 1788764640000000, '\x00000000000000000000000000000003'),
	(7, 51, 'work_planned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226c6576656c223a22726567696f6e222c22706c616e6e65645f6f6e223a22323032362d30392d3131222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c227469746c65223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226b696e64223a22776f726b5f706c616e6e6564222c227265636f726465645f6174223a313738383736343730303030303030307d', '\x0e0d00a7933ca278f907b86ac1983483', '\x95ebb2fa7f0dc6395b2b89ffc92b912426ddb4d08025b39ff384348c8fe9d58d', 1788764700000000, '\x00000000000000000000000000000004'),
	(7, 52, 'reopening_ordered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22617370656374223a2272656d61726b73222c226f726465725f6e6f223a22222c226f726465725f6f6e223a22323032362d30392d3234222c22726561736f6e223a22c2a72031322c20e284962035222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226b696e64223a2272656f70656e696e675f6f726465726564222c227265636f726465645f6174223a313738383736343730303030303030307d', '\xc4fa98d22fbef3f15d70c8edb751346f', '\xdbe2f99bebcfab99224705c20df8b5c64159bd0317157862ebceba7463bd1b8a', 1788764700000000, '\x00000000000000000000000000000004'),
	(7, 53, 'aspect_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22617370656374223a22776f726b73222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226b696e64223a226173706563745f636c6f736564222c227265636f726465645f6174223a313738383736343730303030303030307d', '\x0add530cdfabc2970e098ec193813a0b', '\xe51fd05b08c8eb53670564c67c732a511277a45407a88a236fc26fc20d4af084', 1788764700000000, '\x00000000000000000000000000000004'),
	(7, 54, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736343736303030303030307d', '\xfce142b545ecab2407d2aae9e1c9ced7', '\x6d09f74e4deb5e185e41abc8d4de4ba8012691a6c901cde1c63c63b983a2c4ee', 1788764760000000, '\x00000000000000000000000000000005'),
	(7, 55, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736343832303030303030307d', '\x7882651d7b22d463bf2ed90e4bfc23cd', '\x18eb183f0fde382e483be29cfeaaed9c636ba0f405eeec26ae2664b170d62a61', 1788764820000000, '\x00000000000000000000000000000006'),
	(7, 56, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3237222c226b696e64223a22636f6e646974696f6e616c5f7472616e73666572222c2270726f746f636f6c5f6e6f223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736343832303030303030307d', '\xec927084a9c3518296cf72b6e8913b06', '\x9fac07efea0349d565493c43ec1dae5302d0d1e9fbd9e7eea343fb6b582f1014', 1788764820000000, '\x00000000000000000000000000000006'),
	(7, 57, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a227479706f222c2276616c7565223a22706f696e74735f32227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736343838303030303030307d', '\x7c3751bffe29cbeca16bfb854a6e46e0', '\xe77cd66aff9b624c3293ece51a6ab02e9ce460229739602e653676890e36d04b', 1788764880000000, '\x00000000000000000000000000000007'),
	(7, 58, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736343934303030303030307d', '\x8e7ca3935cc84d4bdc8f5921bf4a1d15', '\xc2fa9f0c20743b4f4f3204111e0bcb93269a11162d76d72dda6a9ae28592c760', 1788764940000000, '\x00000000000000000000000000000008'),
	(7, 59, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736343934303030303030307d', '\xafaa2230db1b99ec5ce0e1e5be8f8616', '\x7cdff023d549d9affa072a6acd25949a96798112512930f0e9027c385c4afc15', 1788764940000000, '\x00000000000000000000000000000008'),
	(7, 60, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226c6576656c5f68696768227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736343934303030303030307d', '\x3bf78bfa44f82b32fe515be2904e19ee', '\xdef5c873bec446e90bd21fb8f22139f59e0736d9017247725a4fbf1f154c122b', 1788764940000000, '\x00000000000000000000000000000008'),
	(7, 61, 'exemption_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226578656d7074696f6e223a32322c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303039222c226b696e64223a226578656d7074696f6e5f77697468647261776e222c227265636f726465645f6174223a313738383736353030303030303030307d', '\xb9018ae687cfffaa005c27d342529bf8', '\xf44d2940ccc42865b4371d3b6a7150568a685b2bcc17297149dd362f45634157', 1788765000000000, '\x00000000000000000000000000000009'),
	(7, 62, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303039222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383736353030303030303030307d', '\x26c646711b3d1054ef9c8eebdffafd02', '\x16882c764e9bd9c9ce7a68a1a4ac47729dd0eb5dd4c4dd484b7c6a8a08af234e', 1788765000000000, '\x00000000000000000000000000000009'),
	(7, 63, 'work_planned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226c6576656c223a2266656465726174696f6e222c22706c616e6e65645f6f6e223a22323032362d30392d3139222c22726561736f6e223a22d081d0bbd0bad0b0222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303039222c226b696e64223a22776f726b5f706c616e6e6564222c227265636f726465645f6174223a313738383736353030303030303030307d', '\xee7f43fec04450eab2c341f689d3cb25', '\x8909ed2b9a5e0b704522138a9800832d74c33c9ea739d721753745e32f588c93', 1788765000000000, '\x00000000000000000000000000000009'),
	(7, 64, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226c6576656c5f6d656469756d227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303061222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353036303030303030307d', '\x2390cc7474af31e03a9eeacd3bb29559', '\xbcc89c5c5867382bba56a7732394fe8f7873f48d846b8c5db751b34bb1ff1cb7', 1788765060000000, '\x0000000000000000000000000000000a'),
	(7, 65, 'retake_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22646972656374696f6e223a36382c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22c2a72031322c20e284962035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c226b696e64223a22726574616b655f77697468647261776e222c227265636f726465645f6174223a313738383736353132303030303030307d', '\x5397c5d010d60f3a5e01b126c76cad0e', '\xdcc9b7533c90972320a0b3f37c17d0f346232e302abae10efd7507a1e8112d43', 1788765120000000, '\x0000000000000000000000000000000b'),
	(7, 66, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a226e6f6e65222c2276616c7565223a226c65747465725f61227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736353138303030303030307d', '\x3119fb97ec4d80952ac169df9e32cd60', '\x2cd232ebd8d6c6a22b55e366408a85c018e66f648048b74d97309fdd7b4363c0', 1788765180000000, '\x0000000000000000000000000000000c'),
	(7, 67, 'visit_opened', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22617574686f72697479223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2262617369735f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2262617369735f6f6e223a22323032362d30392d3234222c2266726f6d5f6f6e223a22323032362d30392d3233222c22696e73706563746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2273747564795f67726f75705f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303033225d2c22746f5f6f6e223a22323032362d30392d3237227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c226b696e64223a2276697369745f6f70656e6564222c227265636f726465645f6174223a313738383736353234303030303030307d', '\x883927fdb7d11caca5ceba9b1baa7b81', '\x88a03494dca208c6056cc13a6e3651c43315d68afa5c78a0442802eb5e63b461', 1788765240000000, '\x0000000000000000000000000000000d'),
	(7, 68, 'attestation_held', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226578616d696e657273223a22d081d0bbd0bad0b0222c2268656c645f6f6e223a22323032362d30392d3136222c226b696e64223a22636f6d6d697373696f6e222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2270726f746f636f6c5f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726573756c74223a22617474656e646564222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303065222c226b696e64223a226174746573746174696f6e5f68656c64222c227265636f726465645f6174223a313738383736353330303030303030307d', '\xec936f7f09c4469219b35c3a9eb77036', '\x403cc127843ad678f0ab6e81cb95610d0151a15eb9f4e8b965de3717ae3e201b', 1788765300000000, '\x0000000000000000000000000000000e'),
	(7, 69, 'attestation_deferred', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226f726465725f6e6f223a22c2a72031322c20e284962035222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22756e74696c223a22323032362d30392d3032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303065222c226b696e64223a226174746573746174696f6e5f6465666572726564222c227265636f726465645f6174223a313738383736353330303030303030307d', '\x3de2542e2553f8088c508e2b37b9f323', '\xcad0a2694aec9a6ee322ff1308b060dadabcb9becbf50127c754fc214c0528d1', 1788765300000000, '\x0000000000000000000000000000000e'),
	(7, 70, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a302c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303066222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736353336303030303030307d', '\x47efcb197b78a8554cf66bee3425574b', '\xa55414888a504c4a995baf1e1ca3c693be1494d15a345aa94ed77c8cffedb193', 1788765360000000, '\x0000000000000000000000000000000f'),
	(7, 71, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303066222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736353336303030303030307d', '\x23315f7d60ae22624e67d9e59495e244', '\x7e870e0b31a78bd9b028571abf477bc3ab634928254fbdcd7e48d3f5071b1007', 1788765360000000, '\x0000000000000000000000000000000f'),
	(7, 72, 'association_described', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226361706163697479223a31312c22646972656374696f6e223a22736f6369616c5f68756d616e6974617269616e222c2266756e64696e67223a22627564676574222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22796561725f6f665f7374756479223a312c2279656172735f696e5f70726f6772616d6d65223a337d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303066222c226b696e64223a226173736f63696174696f6e5f646573637269626564222c227265636f726465645f6174223a313738383736353336303030303030307d', '\x1c4a6126f84fcae6315f662227be6eee', '\x4e5d21bca4eca4e44ba80076d4e3ea0aa40545d438f07004b51adf32c37149cb', 1788765360000000, '\x0000000000000000000000000000000f'),
	(7, 73, 'lesson_mode_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c226d6f6465223a2273656c665f7374756479222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303066222c226b696e64223a226c6573736f6e5f6d6f64655f736574222c227265636f726465645f6174223a313738383736353336303030303030307d', '\xdca5e42abd9835e2468f18857b4693ed', '\x58552f9adcef5ba1ed2ee64439c589e8837feaf4504a29bc0d29b3f7c9e828b0', 1788765360000000, '\x0000000000000000000000000000000f'),
	(7, 74, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22746f706963223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303130222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736353432303030303030307d', '\xe5c0852a88cfcb7c44ece345569811c3', '\xbc37d188c0d68018abd12a8982efeb2f7081fa13f46481ff7499581731aa25ac', 1788765420000000, '\x00000000000000000000000000000010'),
	(7, 223, 'period_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303461222c226b696e64223a22706572696f645f636c6f736564222c227265636f726465645f6174223a313738383736383930303030303030307d', '\x10954bbf0f477fa8595a3bce5d78e1c4', '\xe9a68fb341544107b4ec0d5215b84bdcb85f5044c04b09989dec9cedfcec0daa', 1788768900000000, '\x0000000000000000000000000000004a'),
	(7, 75, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303130222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353432303030303030307d', '\xea30e38512a22f362ab53e64aa302ff7', '\x1c773de67135d2b77b8e6d8baec333c7b444a2377cfa6d12a139c8f1abc488d7', 1788765420000000, '\x00000000000000000000000000000010'),
	(7, 76, 'behaviour_assessed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a35312c226e6f7465223a22222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2276616c7565223a22676f6f64227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303130222c226b696e64223a226265686176696f75725f6173736573736564222c227265636f726465645f6174223a313738383736353432303030303030307d', '\x0f8499cea38917c09dff56a88e48eef9', '\xfd2ce07a27f9f976059cb116b7161db2d984d3c613cbc7183b4716726009e22b', 1788765420000000, '\x00000000000000000000000000000010'),
	(7, 77, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a322c226b696e64223a226d65726765222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303130222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736353432303030303030307d', '\x5d1baafbb50a324594f4b4dd2894fc2b', '\x705f0962b30bfa3bcd8387d844e1d972f84bc5e28ad6d8c4fc20061c35bec4ec', 1788765420000000, '\x00000000000000000000000000000010'),
	(7, 78, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a22323032362d30392d3237222c2266697273745f6e616d65223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6173745f6e616d65223a22d081d0b6d0b8d0bad0bed0b2222c22706174726f6e796d6963223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303139222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303131222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736353438303030303030307d', '\x7d6dadd0d24fc346db2b55fdd77609ed', '\xf5dca41d02cf6d29c231fe0e0049646c5d6cf5818518beb108c770c8a7584378', 1788765480000000, '\x00000000000000000000000000000011'),
	(7, 79, 'criteria_assessed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a327d2c22706f696e7473223a5b342c325d2c22727562726963223a34322c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303132222c226b696e64223a2263726974657269615f6173736573736564222c227265636f726465645f6174223a313738383736353534303030303030307d', '\x85d8056ddf78b140e414c7b8eb8f8555', '\x9dc45c41db65a1ad2009753b0fe20b2c96f9dc1e5442c89711c4ca06c31db858', 1788765540000000, '\x00000000000000000000000000000012'),
	(7, 80, 'rubric_kept', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22626f7264657273223a7b2266697665223a39302c22666f7572223a37302c227468726565223a35307d2c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226372697465726961223a5b5d2c227265706c61636573223a33362c227469746c65223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303133222c226b696e64223a227275627269635f6b657074222c227265636f726465645f6174223a313738383736353630303030303030307d', '\x11d81e7517a5eb4b7364d0d661b9d1a8', '\x52532bb653132e0340ede013e52229359fab1f920d1218710b2a0cd7368bbca7', 1788765600000000, '\x00000000000000000000000000000013'),
	(7, 81, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303133222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353630303030303030307d', '\xb2eaa84f32e1e625d5602d4e8d865900', '\xa1105fc02b2e2f06d6354e50a2a6a9fbb5cc8d6e514da4b1088595478a4490a2', 1788765600000000, '\x00000000000000000000000000000013'),
	(7, 82, 'class_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303134222c226b696e64223a22636c6173735f636c6f736564222c227265636f726465645f6174223a313738383736353636303030303030307d', '\x7210b9dccff77f7acdf824b0ce6a6df8', '\xf62efe458336bdb127999ccea6d87bf29e62c5a470cdff57a711646463d0c8a9', 1788765660000000, '\x00000000000000000000000000000014'),
	(7, 83, 'lesson_mode_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226d6f6465223a2264697374616e6365222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303134222c226b696e64223a226c6573736f6e5f6d6f64655f736574222c227265636f726465645f6174223a313738383736353636303030303030307d', '\x7f3c0a3c62350131a40c9a525db080c1', '\xfddb4f3ce08573b33a4cce240d1d3679d25794d91294a94a5870d7771fd6e367', 1788765660000000, '\x00000000000000000000000000000014'),
	(7, 84, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f66227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303134222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353636303030303030307d', '\x036effb5ed68659c0d6d8e14a5c8c778', '\x6daf3a40e2e0a6e86d14599386fb3c5197e9af3ef700985c6466739fc47e0148', 1788765660000000, '\x00000000000000000000000000000014'),
	(7, 85, 'copy_damaged', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2272656d61726b223a22d081d0bbd0bad0b0222c227374617465223a226d697373696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c226b696e64223a22636f70795f64616d61676564222c227265636f726465645f6174223a313738383736353732303030303030307d', '\xc1a088ed22a47faa607d821c486684c5', '\xdf653e37cc377e44e70d5ec67036598b0ca37d53d8066b3ba8c850eae2eacc8d', 1788765720000000, '\x00000000000000000000000000000015'),
	(7, 86, 'course_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c226b696e64223a22636f757273655f636c6f736564222c227265636f726465645f6174223a313738383736353732303030303030307d', '\xf7db586407612523d5a670c7510bc47e', '\xe4b48214fef4ea846903d9df529c7f5e17bc0769ceabae4e0f74aaa7624bd219', 1788765720000000, '\x00000000000000000000000000000015'),
	(7, 87, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736353732303030303030307d', '\x1e5f1e4b66526bb32910b050a36d9fc9', '\xadb5a3a024ffccc0ac34ba3dfea6e5749c78c4760334b9c88e1761dd9e057152', 1788765720000000, '\x00000000000000000000000000000015'),
	(7, 88, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226c6576656c5f6c6f77227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736353738303030303030307d', '\x1ed613f372315b49cade8a11bd137a6d', '\x1ff3f0e50739f7fb20a818b152cd60b72e4702e9e5a8147af809646fda1d33d6', 1788765780000000, '\x00000000000000000000000000000016'),
	(7, 89, 'criteria_assessed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22706f696e7473223a5b312c305d2c22727562726963223a36312c2276616c7565223a226c65747465725f65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c226b696e64223a2263726974657269615f6173736573736564222c227265636f726465645f6174223a313738383736353834303030303030307d', '\x74b485031e4ff2ada959b7d7701b304c', '\x16ea435ee99d5106fc3be0933bdfb839998fbe1aed2962d66a7d53e587445456', 1788765840000000, '\x00000000000000000000000000000017'),
	(7, 90, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736353834303030303030307d', '\x6d65f6310c691d3f7fb91bdaa848905c', '\xb4d93882826e29ad2e5f878280a1c017396f93abaea75646882846b37338efc2', 1788765840000000, '\x00000000000000000000000000000017'),
	(7, 91, 'guardianship_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226261736973223a22c2a72031322c20e284962035222c22677561726469616e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c69645f746f223a22323032362d30392d3032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c226b696e64223a22677561726469616e736869705f656e646564222c227265636f726465645f6174223a313738383736353834303030303030307d', '\xa61511f194b794204c7767c03b979fea', '\x9bd1beef90a199b3f583c23d9732533cc7f908bb427b139537ca02c5fa7ffd4d', 1788765840000000, '\x00000000000000000000000000000017'),
	(7, 92, 'change_reason_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22646f63756d656e745f6b696e64223a226f72646572222c22646f63756d656e745f6e6f223a22c2a72031322c20e284962035222c22646f63756d656e745f6f6e223a6e756c6c2c2266616d696c79223a226164646974696f6e616c222c2266726f6d5f6f6e223a22323032362d30392d3133222c226772616465223a322c2273636f7065223a2273656374696f6e222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c2274657874223a22d081d0bbd0bad0b0222c22746f5f6f6e223a22323032362d30392d3233227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c226b696e64223a226368616e67655f726561736f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736353930303030303030307d', '\x7808385ae7edf01ed1a27c903532d82c', '\x0e0514f0ac5efb6df3c26547173ee1f609a095804572df92c353a5b1feac7430', 1788765900000000, '\x00000000000000000000000000000018'),
	(7, 93, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3036222c226b696e64223a227472616e73666572222c2270726f746f636f6c5f6e6f223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736353930303030303030307d', '\x226a51dcb73b7e353913bbf49de770a0', '\x5810b6e9e0b82da5f914033ad1814a9ade9d4157d2a651fa56bf61f007922c76', 1788765900000000, '\x00000000000000000000000000000018'),
	(7, 94, 'calendar_day_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2261735f6f6e223a6e756c6c2c226461795f6f6e223a22323032362d30392d3130222c226b696e64223a226461795f6f6666222c22726561736f6e223a22222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c226b696e64223a2263616c656e6461725f6461795f736574222c227265636f726465645f6174223a313738383736353930303030303030307d', '\x978d3497cc3886f276f19279cd34ef0c', '\x28ece9f95d1684c388ea3144c953ae86b8cd934ea02001bb341103488b70796f', 1788765900000000, '\x00000000000000000000000000000018'),
	(7, 95, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226361757365223a22636f6d7065746974696f6e222c2266726f6d5f6f6e223a22323032362d30392d3330222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22746f5f6f6e223a22323032362d31302d3035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303139222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383736353936303030303030307d', '\x9dc69f26bdcb5aaa23c4d3ccc5a2c1af', '\x82984f64941184760e0b27332dfe0fb491aa311bd31bed0c304e6ae63cbbcb4b', 1788765960000000, '\x00000000000000000000000000000019'),
	(7, 96, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f63227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303161222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363032303030303030307d', '\xe005ecb00bb49e319e93e0c3262ac9e6', '\xc28c7180c017080a50c52c27791d6fb9ebfd5bb152da25e102e3ec4cba3d1e0f', 1788766020000000, '\x0000000000000000000000000000001a'),
	(7, 97, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a33372c226b696e64223a22737562737469747574696f6e222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303161222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736363032303030303030307d', '\x3ca6eff56078ef6ec5881c3b3ed45684', '\x06dd3a9978181e8cb740122e358b15c12672d2d72b45cfd20998ac7a24c3dcb6', 1788766020000000, '\x0000000000000000000000000000001a');
INSERT INTO entries VALUES
	(7, 98, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303161222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736363032303030303030307d', '\xa75c26ff935163dfde20dfee56fedddd', '\x842881a0c3030506c2dd0fa541d0d8b0e9d64fc7cc7a538a52ab618427931aec', 1788766020000000, '\x0000000000000000000000000000001a'),
	(7, 99, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22686f6d65776f726b223a22d081d0bbd0bad0b0222c22686f6d65776f726b5f6e6f6e65223a66616c73652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303161222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383736363032303030303030307d', '\x2f63ec6614efaa8eddb7ac8804251773', '\xbeb8f35e70836654ece91a777ff4fef0ba208cc4455fb0fc76affd08fa43398f', 1788766020000000, '\x0000000000000000000000000000001a'),
	(7, 100, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303162222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383736363038303030303030307d', '\xa698dcc8020ab5b9b083beecd736940d', '\x7ac621e9d8e21cdc548f0521ac5cc3b88eaaa7b55afcc4938b79ddded1421bee', 1788766080000000, '\x0000000000000000000000000000001b'),
	(7, 101, 'early_attestation_allowed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2266726f6d5f6f6e223a22323032362d30392d3034222c226f726465725f6e6f223a22c2a72031322c20e284962035222c226f726465725f6f6e223a22323032362d30392d3230222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22c2a72031322c20e284962035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303162222c226b696e64223a226561726c795f6174746573746174696f6e5f616c6c6f776564222c227265636f726465645f6174223a313738383736363038303030303030307d', '\xc545d01ce97cd1c0831fc9c6bfd6bc66', '\x42068ac2f77593256ea6ee0f86075005a885b297739a7b453646a96e419caac0', 1788766080000000, '\x0000000000000000000000000000001b'),
	(7, 102, 'duty_ticked', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6465223a22c2a72031322c20e284962035222c226475655f6f6e223a22323032362d30392d3139222c2269735f646f6e65223a66616c73652c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303162222c226b696e64223a22647574795f7469636b6564222c227265636f726465645f6174223a313738383736363038303030303030307d', '\x7e4359c2b00a54241e7ffcbea68a4706', '\x3cc6cfdff5dd7dadeedc744f5132aa08a981778b5bd575a3978beaa995a20c10', 1788766080000000, '\x0000000000000000000000000000001b'),
	(7, 103, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226e6f74696365223a34367d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303162222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736363038303030303030307d', '\x2dc5b01b0341b9a81d428260777191ac', '\xd99232df2977660bcbdb5e7aaf0ea01e44de7d43145c2d47f20cc6b964da8154', 1788766080000000, '\x0000000000000000000000000000001b'),
	(7, 104, 'calendar_day_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2261735f6f6e223a22323032362d30392d3233222c226461795f6f6e223a22323032362d30392d3131222c226b696e64223a227363686f6f6c5f646179222c22726561736f6e223a22c2a72031322c20e284962035222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303163222c226b696e64223a2263616c656e6461725f6461795f736574222c227265636f726465645f6174223a313738383736363134303030303030307d', '\x5c7355b6f2debbf28b9f3e49b1fe3aa9', '\x3d3a1e65e6b1a197957a21710017b216d6002bff3ed137cc1fb9229703283e0b', 1788766140000000, '\x0000000000000000000000000000001c'),
	(7, 105, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a226c6576656c5f6d656469756d227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303164222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363230303030303030307d', '\x1e06d9bdb94b5371ae9ea7061d436792', '\xd711526b094de44310ae1529ff00292b1b5ed6b069e43181f3754631a212d474', 1788766200000000, '\x0000000000000000000000000000001d'),
	(7, 106, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303165222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363236303030303030307d', '\x8a883198ff7b34e6d5bc04470ee8c4f5', '\x4e0f4b18b748ccfe413e3e74d1c431518b4caf69323aa4267ca9563876df578d', 1788766260000000, '\x0000000000000000000000000000001e'),
	(7, 107, 'exemption_granted', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22646f63756d656e745f6f6e223a22323032362d30392d3131222c2266726f6d5f6f6e223a22323032362d30392d3135222c226b696e64223a227072616374696365222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2274657874223a22d081d0bbd0bad0b0222c22746f5f6f6e223a22323032362d31312d3031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303165222c226b696e64223a226578656d7074696f6e5f6772616e746564222c227265636f726465645f6174223a313738383736363236303030303030307d', '\x044ce00d1c3bb5881fc3cbe6c431f76e', '\x80aa5c368d84cc37b1485283bfd36dc8a46d6ab775254418ae559503ac7719d1', 1788766260000000, '\x0000000000000000000000000000001e'),
	(7, 108, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f64227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303165222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363236303030303030307d', '\x8a51803640fb119b1e1864fc5e79452f', '\xd782f6da745bcb38f833d3a32ebc6ed5dc4108243c32372b2544bdd89c9c9d86', 1788766260000000, '\x0000000000000000000000000000001e'),
	(7, 109, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303165222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736363236303030303030307d', '\x069135e56d6622c0fbc2de4b6934d0c2', '\x0ddb681a055c873acbc34b963382eaf9d36a563f7be2cdaf62a019296d243955', 1788766260000000, '\x0000000000000000000000000000001e'),
	(7, 110, 'role_scope_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226261736973223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2273636f7065223a7b22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c227265616368223a2267726f757073222c22726f6c65223a226469726563746f72222c2273747564795f67726f75705f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303032225d2c227375626a6563745f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303031225d2c2276616c69645f66726f6d223a22323032362d30392d3230227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c226b696e64223a22726f6c655f73636f70655f736574222c227265636f726465645f6174223a313738383736363332303030303030307d', '\x18c4ee1130c8a8fa30e19594fc4a11bc', '\xee987c037f1e51118479f68fef35901bd48b3251d3961d8e9f380da4520435d3', 1788766320000000, '\x0000000000000000000000000000001f'),
	(7, 111, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736363332303030303030307d', '\x9e26b4836369d2288a665552e28b0ef6', '\xbb21a1bd8fc529bafa9111ed3a80ebd73515233c6858a30bcd0445dfa919a061', 1788766320000000, '\x0000000000000000000000000000001f'),
	(7, 112, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a22706f696e74735f3738227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363332303030303030307d', '\xe8856f0038b4bc78e6816a3881644653', '\x4fec08a7cc6da395bf719a70901576a36ee13c036360f973162af3336b1d050f', 1788766320000000, '\x0000000000000000000000000000001f'),
	(7, 113, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22746f706963223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303166222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736363332303030303030307d', '\x898ff65ba3824ddad0ab792b130915a5', '\xe03badbcd2f4ce39866cb4281cedcbcf003557513dbc8b339854d44e7367fa1a', 1788766320000000, '\x0000000000000000000000000000001f'),
	(7, 114, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22c2a72031322c20e284962035222c22726561736f6e5f636f6465223a22636f757274222c2276616c7565223a226c65747465725f61227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736363338303030303030307d', '\x88e45a06cbf4bc2e7e0c5b6eb7797e9a', '\x6045257e5ff0ea48b88a6f38f09a8d1c98bb3fb8456f7ccff4a8450f99d0c7c2', 1788766380000000, '\x00000000000000000000000000000020'),
	(7, 115, 'early_attestation_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226561726c795f6174746573746174696f6e223a35302c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c226b696e64223a226561726c795f6174746573746174696f6e5f77697468647261776e222c227265636f726465645f6174223a313738383736363338303030303030307d', '\xdc20764c872591bdca8fc54d09337bd9', '\xc6307cf38722411a2bb03138050c83ae8167828ea5f7ea4a7b16af2ca21cb6d0', 1788766380000000, '\x00000000000000000000000000000020'),
	(7, 116, 'calendar_day_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2261735f6f6e223a6e756c6c2c226461795f6f6e223a22323032362d30392d3234222c226b696e64223a226461795f6f6666222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303231222c226b696e64223a2263616c656e6461725f6461795f736574222c227265636f726465645f6174223a313738383736363434303030303030307d', '\x311420ee6cf27b044fce46817f0943b4', '\xf9e6ce0a66de34b1c2a882670ad025711cc03df5d0aa537c7c40b6d6eac1ae79', 1788766440000000, '\x00000000000000000000000000000021'),
	(7, 117, 'early_attestation_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226561726c795f6174746573746174696f6e223a34382c22726561736f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303231222c226b696e64223a226561726c795f6174746573746174696f6e5f77697468647261776e222c227265636f726465645f6174223a313738383736363434303030303030307d', '\x922259a39e373d55366c3faa3db687f6', '\xbf9a5de469a82e92f7236e2ce0cdd2ae14eba44c1604d9a3aec21eb8da8cc26e', 1788766440000000, '\x00000000000000000000000000000021'),
	(7, 118, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22746f706963223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303232222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736363530303030303030307d', '\x2df29eaa545ea3be87c28bdaab894984', '\xbf357cbaa00936c166cbde21f58ccf4cad62354909b4fbf948517cc82306a4c0', 1788766500000000, '\x00000000000000000000000000000022'),
	(7, 119, 'subject_cycle_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226379636c65223a2267656e6572616c5f70726f66657373696f6e616c222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303233222c226b696e64223a227375626a6563745f6379636c655f736574222c227265636f726465645f6174223a313738383736363536303030303030307d', '\x724c6e9d6f298c0baeb9f1c37a6a4308', '\x034cae4a9426ac0597be1213909eeb9317244359bb483740657251657cf7d3d8', 1788766560000000, '\x00000000000000000000000000000023'),
	(7, 120, 'behaviour_assessed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a31312c226e6f7465223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2276616c7565223a226578656d706c617279227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303233222c226b696e64223a226265686176696f75725f6173736573736564222c227265636f726465645f6174223a313738383736363536303030303030307d', '\x863d1ddb41b230e767700111c0650ccc', '\xa4c0b5f9a520336f827f654602bb3f50b3fcc5e24698c508d1366bbe0ebb71a8', 1788766560000000, '\x00000000000000000000000000000023'),
	(7, 121, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303233222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383736363536303030303030307d', '\xfc747ddc36cb3039da85d60ee866f7f7', '\xd2ff92ba1e29cef67ddc97caaef924ecb7bd499a059670441116d9bddc28fae6', 1788766560000000, '\x00000000000000000000000000000023'),
	(7, 122, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226e6f74696365223a31357d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303233222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736363536303030303030307d', '\x4652718bb33274ecea4e362fb9a3c738', '\xcf64b6d7ead27864bcec24154e4df2d7003ec3787244ed195030cfb765dae6d6', 1788766560000000, '\x00000000000000000000000000000023'),
	(7, 123, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303234222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383736363632303030303030307d', '\x3fc7e53d03cdd0d11903befcc08b9f15', '\x61b58fc0d51035cd2dd04fbd0e5516bcb4d88fbe463e5e338f52b0e502489763', 1788766620000000, '\x00000000000000000000000000000024'),
	(7, 124, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303234222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736363632303030303030307d', '\x51193774aa9deebedf6b2f596b94042a', '\x8b5d1d0fb997d2529a86f1dd3360a3304cc644b20a1f1f6dc5215dd136b644c1', 1788766620000000, '\x00000000000000000000000000000024'),
	(7, 125, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303235222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736363638303030303030307d', '\x14df2793d05892a9ccb9abc53b5e3679', '\x1f5c576607d3f6f0fce793a4c63cc1835070b0b37fede9fb5eae585a9a293bd1', 1788766680000000, '\x00000000000000000000000000000025'),
	(7, 126, 'appeal_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2261707065616c223a32392c22636f6d6d697373696f6e223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2230303030303030302d303030302d303030302d303030302d303030303030303030303064225d2c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22646563696465645f6f6e223a22323032362d30392d3037222c226465636973696f6e223a22c2a72031322c20e284962035222c2270726f746f636f6c5f6e6f223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c7565223a226c65747465725f61227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303236222c226b696e64223a2261707065616c5f64656369646564222c227265636f726465645f6174223a313738383736363734303030303030307d', '\xd2d90341b36de4b7bc02bed94c5ea314', '\x38f449cc55d9aee8cf8573de5cdf3dd5cefbab0606aea23113a7649ed1ce8b50', 1788766740000000, '\x00000000000000000000000000000026'),
	(7, 127, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303236222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363734303030303030307d', '\x8e99d291a64a9a197c58c208c3310981', '\xd2c240403e51c1c72178e83e105d36f7ec1fee86099f04084fccb81b73793219', 1788766740000000, '\x00000000000000000000000000000026'),
	(7, 128, 'correction_requested', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303236222c226b696e64223a22636f7272656374696f6e5f726571756573746564222c227265636f726465645f6174223a313738383736363734303030303030307d', '\xaab45a0b8df5925b8a5e4f8a0b1be2ff', '\x440d4cf6c9b05889ccf370f9dd39a00d79e9c919613e27b6d16011d1341439f7', 1788766740000000, '\x00000000000000000000000000000026'),
	(7, 129, 'annual_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22666c6167223a22666f72636564222c2270726f706f736564223a6e756c6c2c22726561736f6e223a22c2a72031322c20e284962035222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c7565223a226c65747465725f63227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303236222c226b696e64223a22616e6e75616c5f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736363734303030303030307d', '\xbf2f3bf8ff21db39396c511b7df44caa', '\x0419d504b7a40515e1807d0ffa3abd329b35384b0d968b1395fd55bdb054de38', 1788766740000000, '\x00000000000000000000000000000026'),
	(7, 130, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726561736f6e5f636f6465223a227479706f222c2276616c7565223a226c6576656c5f6c6f77227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303237222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736363830303030303030307d', '\x75099a0ee91ed1003e5d1cd0f09fb8c9', '\xe53fe5142da3879c043b44c045bb476f52ed81bdd545094fa074935f06784515', 1788766800000000, '\x00000000000000000000000000000027'),
	(7, 131, 'briefing_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226b696e64223a227072696d617279222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c2274657874223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303237222c226b696e64223a226272696566696e675f7265636f72646564222c227265636f726465645f6174223a313738383736363830303030303030307d', '\xbcfda225748971133570c998b1197b81', '\x6eeed5e1c72f3152f56fe3f3f60206edc51792209f3830a77068d3b8e8fa0639', 1788766800000000, '\x00000000000000000000000000000027'),
	(7, 132, 'subject_cycle_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226379636c65223a22736369656e6365222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303237222c226b696e64223a227375626a6563745f6379636c655f736574222c227265636f726465645f6174223a313738383736363830303030303030307d', '\x1e72d541a026601d7e0857ef3131fc08', '\x09bb17bb1037b1f528f381fc19f64ccef570385ba74454e9b40ab632bd194708', 1788766800000000, '\x00000000000000000000000000000027'),
	(7, 133, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a3235392c226b696e64223a226d65726765222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22c2a72031322c20e284962035222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303237222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736363830303030303030307d', '\xf19de42ce6febec1b1eeaedfa9620464', '\x929b659df8da08b2fc630009801fb6066efaefbf30a8f54473a5c8767cb32957', 1788766800000000, '\x00000000000000000000000000000027'),
	(7, 134, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303238222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736363836303030303030307d', '\xfe8dcb81ae6dbb827efc8089389a18c5', '\xe6bdbc40b80a501b9c3bacc3827207400d05fa5a10f9eb378b091a6a34d84812', 1788766860000000, '\x00000000000000000000000000000028'),
	(7, 135, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226361757365223a22696c6c6e657373222c2266726f6d5f6f6e223a22323032362d30392d3235222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2274657874223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22746f5f6f6e223a22323032362d31302d3031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303238222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383736363836303030303030307d', '\x575711e18cc1ee14d5f87230f299b13c', '\xd68c0570a2026fe74c609af9390d146336d41bfd0ece1651dc23c1b4c60ac960', 1788766860000000, '\x00000000000000000000000000000028'),
	(7, 136, 'final_attestation_planned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226368616972223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2268656c645f6f6e223a22323032362d30392d3131222c226b696e64223a2264656d6f6e7374726174696f6e5f6578616d222c226d656d62657273223a5b22222c22c2a72031322c20e284962035225d2c226f726465725f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22706c616365223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22736563726574617279223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303238222c226b696e64223a2266696e616c5f6174746573746174696f6e5f706c616e6e6564222c227265636f726465645f6174223a313738383736363836303030303030307d', '\x513667bb0e9ae7fe9b20f2fff9ac9d2f', '\xca92fcbe4a87d341ad267d98cfdd4f67ed5a50aa20bb17de8d5219c7d38ca24b', 1788766860000000, '\x00000000000000000000000000000028'),
	(7, 137, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227469746c65223a22227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303239222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383736363932303030303030307d', '\xbc8c569921b5508a0a8426c855e2e5ad', '\x5e60ce6af9920eaffcebb3ddff5acffe7277082bfa013f5f003d4785c09a8add', 1788766920000000, '\x00000000000000000000000000000029'),
	(7, 138, 'course_teacher_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a22323032362d30392d3237227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303239222c226b696e64223a22636f757273655f746561636865725f656e646564222c227265636f726465645f6174223a313738383736363932303030303030307d', '\xd376910d887e1ae5121048b46fd86f94', '\x4b4bc72f909fd395f37834de430f6f0455c0b5a2d9380d4ba378527fdab28873', 1788766920000000, '\x00000000000000000000000000000029'),
	(7, 139, 'retake_directed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226261736973223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226578616d696e657273223a22c2a72031322c20e284962035222c22676976656e5f6f6e223a22323032362d30392d3032222c226b696e64223a22696d70726f76656d656e74222c226e756d626572223a32362c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2276616c69645f756e74696c223a22323032362d30392d3032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303239222c226b696e64223a22726574616b655f6469726563746564222c227265636f726465645f6174223a313738383736363932303030303030307d', '\x541613994c76685a967343efa7f31b1b', '\x3bbd6eeea225374b61c0f3bd93d61dfa4e4505f58a83b35c9698ff4c936db831', 1788766920000000, '\x00000000000000000000000000000029'),
	(7, 140, 'exemption_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226578656d7074696f6e223a33342c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303261222c226b696e64223a226578656d7074696f6e5f77697468647261776e222c227265636f726465645f6174223a313738383736363938303030303030307d', '\x2c0079fcdb7a7966975e6a69f5c86574', '\x38b7506a63553e967cfe8916dafec045fbbbff6fae1235ef380e38c1d67924c0', 1788766980000000, '\x0000000000000000000000000000002a'),
	(7, 141, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226465636973696f6e223a226465636c696e6564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2272657175657374223a33352c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303262222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383736373034303030303030307d', '\xf6ecec5fd1398d32781bf163b3d7e6db', '\x3338e9241a84cf908880c7bca2c33b26807d102ed5d3508dac8ce7ce926a00f1', 1788767040000000, '\x0000000000000000000000000000002b'),
	(7, 142, 'group_bells_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2262656c6c735f7469746c65223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2266726f6d5f6f6e223a22323032362d30392d3033222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303262222c226b696e64223a2267726f75705f62656c6c735f736574222c227265636f726465645f6174223a313738383736373034303030303030307d', '\xf0a9de1ceb72776068138de51c469752', '\x26b33150ba1b8f37dd7e621855cc78a9f1e6ceb74220c3a474d2d80855873cd5', 1788767040000000, '\x0000000000000000000000000000002b'),
	(7, 143, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c2276616c69645f66726f6d223a22323032362d30392d3139222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303263222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736373130303030303030307d', '\xa23cffa35844c346913ec70a00e3e82d', '\x25412db30e98c5ba12a760ea133bf993b613fc3b581e16fda1f4435077c2b123', 1788767100000000, '\x0000000000000000000000000000002c'),
	(7, 144, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3038222c226b696e64223a227472616e73666572222c2270726f746f636f6c5f6e6f223a22d081d0bbd0bad0b0222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303263222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736373130303030303030307d', '\x04fc6223c95ec2bba64dbde16e3adc6e', '\x69ba5c162b07455161f9baefb510923541d8910acd02acdaa9659b0f46d6a40c', 1788767100000000, '\x0000000000000000000000000000002c'),
	(7, 145, 'briefing_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226b696e64223a22696e74726f647563746f7279222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303263222c226b696e64223a226272696566696e675f7265636f72646564222c227265636f726465645f6174223a313738383736373130303030303030307d', '\x618d5a8226e7a97fe92126546d4d3b4d', '\xfddd21c614a74ad3b7690ec3bca6f1200de7e35b3718ad2c29b202afc9787f9a', 1788767100000000, '\x0000000000000000000000000000002c'),
	(7, 146, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303263222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736373130303030303030307d', '\xb0857c573f5e7f06d9d33809aa8b034b', '\x5304acb17ec0a13e1b40aefbc0a81256edb5bfbeebffdb5284903638c1e912b3', 1788767100000000, '\x0000000000000000000000000000002c'),
	(7, 147, 'study_mode_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2266726f6d5f6f6e223a22323032362d30392d3134222c226b696e64223a22686f73706974616c222c226f726465725f6e6f223a22c2a72031322c20e284962035222c226f726465725f6f6e223a22323032362d30392d3237222c22706c616365223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22746f5f6f6e223a22323032362d31312d3037227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303264222c226b696e64223a2273747564795f6d6f64655f736574222c227265636f726465645f6174223a313738383736373136303030303030307d', '\xef46072d72b38f8e6c154b4bcd821b88', '\xff2a4249d7e3e458839d1b3538d0b5fdd8a58aa9255d50fc0af80604b2cf8902', 1788767160000000, '\x0000000000000000000000000000002d');
INSERT INTO entries VALUES
	(7, 148, 'exam_result_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a37382c2268656c645f6f6e223a22323032362d30392d3033222c226b696e64223a22756e6966696564222c22706f696e7473223a6e756c6c2c2270726f746f636f6c5f6e6f223a22222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726573756c74223a6e756c6c2c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303265222c226b696e64223a226578616d5f726573756c745f7265636f72646564222c227265636f726465645f6174223a313738383736373232303030303030307d', '\x78b412052ff1241b0b1851050cb8baf0', '\x97a6c174ff80f975c4e84300b8665300f3b029f7b711d08900112a3286a79502', 1788767220000000, '\x0000000000000000000000000000002e'),
	(7, 149, 'final_protocol_signed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2266696e616c5f6174746573746174696f6e223a38302c2270726f746f636f6c5f6e6f223a22c2a72031322c20e284962035222c22726573756c7473223a5b7b226c656164223a22d081d0bbd0bad0b0222c22726573756c74223a226c65747465725f63222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22746f706963223a22227d2c7b226c656164223a22222c22726573756c74223a6e756c6c2c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22746f706963223a22227d5d2c227369676e65645f6f6e223a22323032362d30392d3237222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303266222c226b696e64223a2266696e616c5f70726f746f636f6c5f7369676e6564222c227265636f726465645f6174223a313738383736373238303030303030307d', '\x8a01778d5884de300688401b5a412c5e', '\x3fa308348dc51d8d0beb98e53a6ab6669ce9c1db0a061117efb8ede591091eec', 1788767280000000, '\x0000000000000000000000000000002f'),
	(7, 150, 'calendar_day_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2261735f6f6e223a6e756c6c2c226461795f6f6e223a22323032362d30392d3130222c226b696e64223a226461795f6f6666222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303266222c226b696e64223a2263616c656e6461725f6461795f736574222c227265636f726465645f6174223a313738383736373238303030303030307d', '\xde1dd5258028be38410067fa5a440c9c', '\x4606feb4bf9318a9045c1eb390a6776b5b223ca13c1694522848f9546d0e4273', 1788767280000000, '\x0000000000000000000000000000002f'),
	(7, 151, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22646f63756d656e745f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22646f63756d656e745f6f6e223a22323032362d30392d3039222c2266726f6d5f6f6e223a22323032362d30392d3231222c226b696e64223a226f7267616e69736174696f6e5f6c6574746572222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22746f5f6f6e223a22323032362d30392d3236227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303266222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383736373238303030303030307d', '\x1e25bcc206564285e94f3cb3207e641e', '\x48f86914170b634cc18e24c108865fa6e3319d53f93d99e9f2892da96f54af14', 1788767280000000, '\x0000000000000000000000000000002f'),
	(7, 152, 'carried_result_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22726561736f6e223a22222c22726573756c74223a32332c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303330222c226b696e64223a22636172726965645f726573756c745f77697468647261776e222c227265636f726465645f6174223a313738383736373334303030303030307d', '\xe069c5b3101871508679a920b5bbc226', '\x1403c74ef7222a00ba68bc0a7e56e1ea66e2202fe4fafd160899a6696cd9b0bf', 1788767340000000, '\x00000000000000000000000000000030'),
	(7, 153, 'association_described', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226361706163697479223a31372c22646972656374696f6e223a22746f757269736d5f6c6f63616c5f686973746f7279222c2266756e64696e67223a22627564676574222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22796561725f6f665f7374756479223a322c2279656172735f696e5f70726f6772616d6d65223a337d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303331222c226b696e64223a226173736f63696174696f6e5f646573637269626564222c227265636f726465645f6174223a313738383736373430303030303030307d', '\x513fc6ceff94092adbb0366665494aec', '\x5301028aeb3d7b898156e81af4bb6c646bb47a08242fdcc897cdd3575af173fd', 1788767400000000, '\x00000000000000000000000000000031'),
	(7, 154, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303331222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736373430303030303030307d', '\x5e8c89b6004634bf60e31bd4c8f24309', '\x0d246ac8d11ae57bb1fc5bf332afc69bf47d4f72760f631e9f8f0f2c8ec75317', 1788767400000000, '\x00000000000000000000000000000031'),
	(7, 155, 'policy_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636c61757365223a22c2a72031322c20e284962035222c226b6579223a226c6f636b2e6c6573736f6e5f656469745f64617973222c2276616c69645f66726f6d223a22323032362d30392d3033222c2276616c7565223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303331222c226b696e64223a22706f6c6963795f736574222c227265636f726465645f6174223a313738383736373430303030303030307d', '\x40f10a83eef8a81de9966e99350ed73f', '\x08d750d6e48b91a5dd4a2757615766595539fd1377d6b87babba0c338dac9cf8', 1788767400000000, '\x00000000000000000000000000000031'),
	(7, 156, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226e6f74696365223a34377d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303332222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736373436303030303030307d', '\xb65c8aacc747c16d56364d5f28d8709a', '\x91f6b25082e0aa8debb7fab860abe7b25e9fc70e0741f8a1ea9e5bed5225a82b', 1788767460000000, '\x00000000000000000000000000000032'),
	(7, 157, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226e6f74696365223a33347d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303333222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736373532303030303030307d', '\xdb1a1802a4751757de44254d90afd679', '\x404262e89f9964a186a52f2cccb0d49eb65b1b77d2e15b1e111cbe4fee47653f', 1788767520000000, '\x00000000000000000000000000000033'),
	(7, 158, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22c2a72031322c20e284962035227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303333222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736373532303030303030307d', '\xb1c6137b4851c2fa7ad0b69629d8d852', '\x582d1ef49759dd97ba0aabef3494e7de31ac7765cb67452604b3a3f9b5dd36f7', 1788767520000000, '\x00000000000000000000000000000033'),
	(7, 159, 'role_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2261737369676e6d656e74223a7b226261736973223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22726f6c65223a22636c65726b222c2276616c69645f66726f6d223a22323032362d30392d3033222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303334222c226b696e64223a22726f6c655f61737369676e6564222c227265636f726465645f6174223a313738383736373538303030303030307d', '\xa86ba85569e6336ebb13d812ad4eaa6a', '\x0b12be17ce615a05005be9a590a92c6d457c4bcb0d82e90aab3e77d9bff907e0', 1788767580000000, '\x00000000000000000000000000000034'),
	(7, 160, 'change_reason_revised', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226368616e67655f726561736f6e223a34312c22646f63756d656e745f6b696e64223a226f72646572222c22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22646f63756d656e745f6f6e223a22323032362d30392d3131222c2266726f6d5f6f6e223a22323032362d30392d3239222c2274657874223a22c2a72031322c20e284962035222c22746f5f6f6e223a22323032362d31302d3031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303334222c226b696e64223a226368616e67655f726561736f6e5f72657669736564222c227265636f726465645f6174223a313738383736373538303030303030307d', '\xd6cd7e9bc194b6bd52ea10c7d55667bb', '\xddf7d63e06618d8b6ba8b6833ac54d8462f34f6c3c1fd868f7d161b753d08e9b', 1788767580000000, '\x00000000000000000000000000000034'),
	(7, 161, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303334222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736373538303030303030307d', '\x1962ab8ef0fd01919a9517c8919ede69', '\xabfdb0eabed7fca938242d2bf0d8314adc8d44c9c6c2ca338dde8cafc9114b80', 1788767580000000, '\x00000000000000000000000000000034'),
	(7, 162, 'retake_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22646972656374696f6e223a31312c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22d081d0bbd0bad0b0222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303335222c226b696e64223a22726574616b655f77697468647261776e222c227265636f726465645f6174223a313738383736373634303030303030307d', '\x4a8d0d6e120e8da8da345445cdf35c46', '\x9da8589f2aec2a312e46ee833075fb982c6e00b3cd68868eabe64dca771bef27', 1788767640000000, '\x00000000000000000000000000000035'),
	(7, 163, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303335222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736373634303030303030307d', '\x2c8f8f434cc6f5e817afd161f9bb0cb6', '\x2a9fc087992e9ce488ff8901edf67a15bc91f4f709bf71a844cbd3f90c82c20d', 1788767640000000, '\x00000000000000000000000000000035'),
	(7, 164, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303335222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736373634303030303030307d', '\xba20c10529fea36577c5b1b48c4f0e26', '\x70f96a5c32f975f52c345f632c182e8dba138162fbf7bd832015ab769eead2ff', 1788767640000000, '\x00000000000000000000000000000035'),
	(7, 165, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226465636973696f6e223a226772616e746564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2272657175657374223a362c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303335222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383736373634303030303030307d', '\xf9a7b7bf68d085352f51ce46ffbb7b43', '\x2c6dd27c0d910c6d773abd69695d8c3287afec5e25439b608c1c13d0c670fe6d', 1788767640000000, '\x00000000000000000000000000000035'),
	(7, 166, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226e6f74696365223a35327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303336222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736373730303030303030307d', '\x8533285f4025d9ee26c0ec1fbb0b3678', '\x01be550f00bd1c796c97b71b6d6505435f057712cfd9c86f2115fcad5a4db588', 1788767700000000, '\x00000000000000000000000000000036'),
	(7, 167, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303337222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736373736303030303030307d', '\x34c7f506dc4cb406d90a0c741c2b19aa', '\xcec3631e7f1d70994a80c9a2c3af8ba959ada4af6194d5ee6457a323db0c4cb3', 1788767760000000, '\x00000000000000000000000000000037'),
	(7, 168, 'named_bells_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22736c6f7473223a5b5d2c227469746c65223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303337222c226b696e64223a226e616d65645f62656c6c735f646566696e6564222c227265636f726465645f6174223a313738383736373736303030303030307d', '\x711fb140a636c805c7cebed34dd0757e', '\x245874f0de18989ea2af3046f7d0ea32badb8b9194b01f2598249b250cfdf8ea', 1788767760000000, '\x00000000000000000000000000000037'),
	(7, 169, 'policy_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636c61757365223a22d081d0bbd0bad0b0222c226b6579223a226c6f636b2e6c6573736f6e5f656469745f64617973222c2276616c69645f66726f6d223a22323032362d30392d3235222c2276616c7565223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303337222c226b696e64223a22706f6c6963795f736574222c227265636f726465645f6174223a313738383736373736303030303030307d', '\xe46c7b72d339fe5f723bbc3834ec036d', '\x985d831e763a398b86e145e26588f02217313f9eeceb5fb26f8ef0c842b3106b', 1788767760000000, '\x00000000000000000000000000000037'),
	(7, 170, 'behaviour_assessed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a36322c226e6f7465223a22222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2276616c7565223a226578656d706c617279227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303338222c226b696e64223a226265686176696f75725f6173736573736564222c227265636f726465645f6174223a313738383736373832303030303030307d', '\x41e3178811f4322c9486bb0c53988182', '\x18c7142063ffd71c4eb60eae1a72a534afb311a2b49dce1590a486d6c0d9a5ab', 1788767820000000, '\x00000000000000000000000000000038'),
	(7, 171, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22646f63756d656e745f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22646f63756d656e745f6f6e223a22323032362d30392d3037222c2266726f6d5f6f6e223a22323032362d30392d3232222c226b696e64223a22706172656e745f6e6f7465222c22737461747573223a226c617465222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22746f5f6f6e223a22323032362d30392d3232227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303339222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383736373838303030303030307d', '\x50c6b93f17c5c732817ad3922237f513', '\xd68c23b343b03414babeecedbf1046679e60747fba7dab6aa27aa3705c4b6e19', 1788767880000000, '\x00000000000000000000000000000039'),
	(7, 172, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303339222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736373838303030303030307d', '\xade77e3316961c8c533546a54d5ffc27', '\x582d33a489c020141495038496becc21beede333969ba912b2da98428254f792', 1788767880000000, '\x00000000000000000000000000000039'),
	(7, 173, 'retake_directed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226261736973223a22d081d0bbd0bad0b0222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226578616d696e657273223a22d081d0bbd0bad0b0222c22676976656e5f6f6e223a22323032362d30392d3031222c226b696e64223a22696d70726f76656d656e74222c226e756d626572223a32342c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c69645f756e74696c223a22323032362d30392d3239227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303339222c226b696e64223a22726574616b655f6469726563746564222c227265636f726465645f6174223a313738383736373838303030303030307d', '\x3eebdc742c2ba1462e13aedf4a349faf', '\x7e8d6544477e7783b675ee2b9db899941635fc5cce1684dc2fc8646ccfcf7d7d', 1788767880000000, '\x00000000000000000000000000000039'),
	(7, 174, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3031222c226b696e64223a227472616e73666572222c2270726f746f636f6c5f6e6f223a22d081d0bbd0bad0b0222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22c2a72031322c20e284962035227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303339222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736373838303030303030307d', '\x4cd897cf58d7eb8f8a4efa1a0ab61de6', '\xe1e0f4273243a8fed68fec79685c581299800a490e9c2ec1406949ba47d1c313', 1788767880000000, '\x00000000000000000000000000000039'),
	(7, 175, 'copy_damaged', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2272656d61726b223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c227374617465223a226d697373696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303361222c226b696e64223a22636f70795f64616d61676564222c227265636f726465645f6174223a313738383736373934303030303030307d', '\xcf7d474b00427768c3d4feb69daaeb42', '\xb5492cdf3eec6de7b873673b2b6be71fb081cab9bdcc35e51f5fd3cdf2ccefca', 1788767940000000, '\x0000000000000000000000000000003a'),
	(7, 176, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c226c6573736f6e5f6f6e223a22323032362d30392d3131222c22726f6f6d5f7469746c65223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22736c6f745f6e6f223a342c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303361222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736373934303030303030307d', '\x06930fe613a8b5dd210f57b52a95013d', '\xa5aa51bbb87a4501c40006e9b876dab78bf8800e2be77d7bff1c25b85c7a5555', 1788767940000000, '\x0000000000000000000000000000003a'),
	(7, 177, 'practice_day_returned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2261737369676e6d656e74223a322c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22646f6e655f6f6e223a22323032362d30392d3039222c2272656d61726b223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303361222c226b696e64223a2270726163746963655f6461795f72657475726e6564222c227265636f726465645f6174223a313738383736373934303030303030307d', '\x8f44ad3f26c4837740029783fe330cb7', '\xf0f35a5bcf2b21822c7aa7fce9ae092ed91aecfb220edd46eac3296c45a320f6', 1788767940000000, '\x0000000000000000000000000000003a'),
	(7, 178, 'change_reason_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22646f63756d656e745f6b696e64223a226f74686572222c22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22646f63756d656e745f6f6e223a6e756c6c2c2266616d696c79223a22766f636174696f6e616c222c2266726f6d5f6f6e223a22323032362d30392d3134222c226772616465223a382c2273636f7065223a227363686f6f6c222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2274657874223a22c2a72031322c20e284962035222c22746f5f6f6e223a22323032362d30392d3134227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303361222c226b696e64223a226368616e67655f726561736f6e5f7265636f72646564222c227265636f726465645f6174223a313738383736373934303030303030307d', '\xe90e386f062684a5fed2ed08ef3cb533', '\x20790cbfd6a39c629b43d03f4a5b02e12d6bc69bf0acaac124e8431a56e2909e', 1788767940000000, '\x0000000000000000000000000000003a'),
	(7, 179, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226465636973696f6e223a226465636c696e6564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2272657175657374223a33382c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303362222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383736383030303030303030307d', '\x062c3a732f0cc94d05f0aaa4a0994184', '\x1392a5f6b58d9af7a1987a7e714a864b72553220c3bca81b70238c0d1294dfb9', 1788768000000000, '\x0000000000000000000000000000003b'),
	(7, 180, 'appeal_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261707065616c223a342c22636f6d6d697373696f6e223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c2230303030303030302d303030302d303030302d303030302d303030303030303030303062225d2c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22646563696465645f6f6e223a22323032362d30392d3134222c226465636973696f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2270726f746f636f6c5f6e6f223a22d081d0bbd0bad0b0222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c7565223a226c65747465725f64227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303362222c226b696e64223a2261707065616c5f64656369646564222c227265636f726465645f6174223a313738383736383030303030303030307d', '\xd316eb2a6441b5ae9d76f5bf9228b0a7', '\x64a3de0f38f86afbf65222fb29b4457513cf7549bec3e5627fcf0a984d3ba95b', 1788768000000000, '\x0000000000000000000000000000003b'),
	(7, 181, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a352c226e756d223a387d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2270726f706f736564223a22706f696e74735f3430222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c7565223a226c6576656c5f6c6f77227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303363222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736383036303030303030307d', '\x180c63766578b0a07e3014b59d9fa152', '\xb5d65b17ab9d6935339b4e1ba6a3a453c20b3ccc11c7db729ea227277b8171c4', 1788768060000000, '\x0000000000000000000000000000003c'),
	(7, 182, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303364222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383736383132303030303030307d', '\xa1ea6763892ea1320226650f7ef5065d', '\xdfc80379b4d654d96f48984d5d0c011ee617fb71299503c1b83c7b33b3f21c3c', 1788768120000000, '\x0000000000000000000000000000003d'),
	(7, 183, 'work_defined', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22776f726b223a7b227469746c65223a22d081d0bbd0bad0b0222c227765696768745f68756e64726564746873223a3439352c22776f726b5f6e6f223a322c22776f726b5f74797065223a22636c6173735f776f726b227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303364222c226b696e64223a22776f726b5f646566696e6564222c227265636f726465645f6174223a313738383736383132303030303030307d', '\xf119dd0fc0ad3a291b7a50a6842b387d', '\x8b493bf728bf626971b5d9da4d062398de53a60b9ef8ea340d651b96ee939c0a', 1788768120000000, '\x0000000000000000000000000000003d'),
	(7, 184, 'criteria_assessed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22706f696e7473223a5b322c325d2c22727562726963223a31362c2276616c7565223a22706f696e74735f3632227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303364222c226b696e64223a2263726974657269615f6173736573736564222c227265636f726465645f6174223a313738383736383132303030303030307d', '\x34fa0dd9a75fef7210a7356c5887a789', '\x1738f4be53289db862a5458d0ffedaef05d76d00e1589746d869c18cbf5ba5b6', 1788768120000000, '\x0000000000000000000000000000003d'),
	(7, 185, 'change_reason_applied', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226368616e67655f726561736f6e223a32332c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303365222c226b696e64223a226368616e67655f726561736f6e5f6170706c696564222c227265636f726465645f6174223a313738383736383138303030303030307d', '\x6b61627495726e268888cd677ccfa279', '\xaf90d06c94705cb3c8fcdb6bd7a064e42824a4ba745d73fa731e1127170bee6d', 1788768180000000, '\x0000000000000000000000000000003e'),
	(7, 186, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303365222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383138303030303030307d', '\x735536c23c9176c655b30d6e920fc863', '\xe9a091314ffb5f40e662eb6a95a5d548a6058bd2ea392e8891abafaa6f3a7647', 1788768180000000, '\x0000000000000000000000000000003e'),
	(7, 187, 'aspect_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22617370656374223a22637572726963756c756d222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303365222c226b696e64223a226173706563745f636c6f736564222c227265636f726465645f6174223a313738383736383138303030303030307d', '\x6f65dd76fee45657b63c140978b99365', '\x58b4202ba4f86bc70cf929d9e610d0d0d88f0662e48532ec04f5c13890c37872', 1788768180000000, '\x0000000000000000000000000000003e'),
	(7, 188, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a2261707065616c222c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303366222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736383234303030303030307d', '\xf7f085be62194fe72794c03f23c2bcaf', '\x50cf8c64bb7c2d998837c751c8e99163fdd6132ad9eb025ca9dabe757c3f376e', 1788768240000000, '\x0000000000000000000000000000003f'),
	(7, 221, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22222c22737461747573223a2265786375736564222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303461222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736383930303030303030307d', '\x02594c5681b38ad91b35a596a999b4fd', '\xcba10a22223daa683cf7b8774975b9ee7138a6b7241f1b13428aed8d5cf96ceb', 1788768900000000, '\x0000000000000000000000000000004a'),
	(7, 189, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303430222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383330303030303030307d', '\x9a825b87696ee4ded59f7c6e49477663', '\xd266d7fac01de738c769c91e80319b49a86d3f793d5ee35152e4aff2be937c7e', 1788768300000000, '\x00000000000000000000000000000040'),
	(7, 190, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303430222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383330303030303030307d', '\x194127038f9ef30013d77faa5037259a', '\x8dbdcabe68388f16da5c2b60c7971f09c1a5d6f4665d55116153d1fdff4a3eab', 1788768300000000, '\x00000000000000000000000000000040'),
	(7, 191, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a342c226e756d223a31387d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2270726f706f736564223a226c65747465725f61222c22726561736f6e223a22d081d0bbd0bad0b0222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303430222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736383330303030303030307d', '\x4d087cc788fd3edc895cb5e4f9531af6', '\xb270c25ca06bacdcc4e276db68cdabe6ca9e4ac7244274a99753a7370783efe9', 1788768300000000, '\x00000000000000000000000000000040'),
	(7, 192, 'change_reason_applied', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226368616e67655f726561736f6e223a35352c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303430222c226b696e64223a226368616e67655f726561736f6e5f6170706c696564222c227265636f726465645f6174223a313738383736383330303030303030307d', '\x5217e270085affb06da4f2567e30f7c6', '\x08f056fc4e32aff3c610395a29cc2adac439fc2e6d333e131cbab6882879d1d3', 1788768300000000, '\x00000000000000000000000000000040'),
	(7, 193, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22d081d0bbd0bad0b0227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303431222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736383336303030303030307d', '\xef186b27f8c55fa09891dd249b6d7a08', '\xb7f446b92cb0aba58a62db2cac50db813fe89c088ac42fbd4b926e0f9c22d03c', 1788768360000000, '\x00000000000000000000000000000041'),
	(7, 194, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303431222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383336303030303030307d', '\x96b5b89d432d87178b0a4acfd02e1914', '\x8f2e0edde5d83efdab9cb7c4e868a8a3b2a9a281bec660d711715f3dfe2ca83d', 1788768360000000, '\x00000000000000000000000000000041'),
	(7, 195, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303431222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383336303030303030307d', '\x823bacef57c64a045f7a5daa58780633', '\xa43f0c1552266ce3b97b021ac911a587c82bf8d839238f21496bda84df8dee0f', 1788768360000000, '\x00000000000000000000000000000041'),
	(7, 196, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22746f706963223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303432222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736383432303030303030307d', '\xff0fd80a71fcad3bc2b21760a691dbcc', '\x689f936476a2d265524d394922a1bff459ea472123ef13eb76416c7a5dade178', 1788768420000000, '\x00000000000000000000000000000042');
INSERT INTO entries VALUES
	(7, 197, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a2266697665227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303432222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383432303030303030307d', '\x52f7e27de8dd7eab6337a3d536997fc9', '\x4fb3ff04fce86f5ee5d180b705ee268aa418295cd5d742d703d435d2146fd382', 1788768420000000, '\x00000000000000000000000000000042'),
	(7, 198, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f61227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303432222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383432303030303030307d', '\xcfdf6c2b259d66ca7b05613679e5691b', '\xa4bbd40b3faf8f43ea9197ed1c810125e8bf8bc0127901e490c61524366d85a2', 1788768420000000, '\x00000000000000000000000000000042'),
	(7, 199, 'student_enrolled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22656e726f6c6c65645f6f6e223a22323032362d30392d3031222c226f726465725f6e6f223a22222c226f726465725f6f6e223a22323032362d30392d3233222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303432222c226b696e64223a2273747564656e745f656e726f6c6c6564222c227265636f726465645f6174223a313738383736383432303030303030307d', '\x3471870d2ebf9724a68c132aab080673', '\x73e84e6061f949f4f630f5e25e294a56edf94acc63482dde061402b48a74ad30', 1788768420000000, '\x00000000000000000000000000000042'),
	(7, 200, 'person_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22706572736f6e223a7b2262697274685f64617465223a22323032362d30392d3037222c2266697273745f6e616d65223a22d081d0bbd0bad0b0222c226c6173745f6e616d65223a22d081d0b6d0b8d0bad0bed0b2222c22706174726f6e796d6963223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303161222c22706572736f6e616c5f6e6f223a22222c22736578223a22756e6b6e6f776e227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303433222c226b696e64223a22706572736f6e5f72656769737465726564222c227265636f726465645f6174223a313738383736383438303030303030307d', '\x4a5ebc404a6f649b5f0a29e881e5dee0', '\xc8b38c276d8be0f5fc3bb85abb02eea4fe4a82d29dd59b39067f83e9cbedaf61', 1788768480000000, '\x00000000000000000000000000000043'),
	(7, 201, 'appeal_filed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226469737075746564223a22706f696e74735f32222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303434222c226b696e64223a2261707065616c5f66696c6564222c227265636f726465645f6174223a313738383736383534303030303030307d', '\x2efc5425b4a408be5ceeecfcb82b7c8e', '\x13392dc404221b7a175a2a33119638c517dc78ff5d728c003287c9b9c5303548', 1788768540000000, '\x00000000000000000000000000000044'),
	(7, 202, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303434222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383736383534303030303030307d', '\x55e5f8ffb667f3cb27e2b1e1ab795079', '\xd091a580cad6ae65255bab2570b5d3d3d847aa97770a7721e6827d361acdf838', 1788768540000000, '\x00000000000000000000000000000044'),
	(7, 203, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f66227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303434222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383534303030303030307d', '\x3da48b4ad3df6acbb17d2a50ef664081', '\xce81d83d02a6ec45ec6413bcf74c5a968a559c15b9a8edce31e49339a9767039', 1788768540000000, '\x00000000000000000000000000000044'),
	(7, 204, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a22706f696e74735f30227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303434222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383534303030303030307d', '\xa8b0bf6bdff8637665788eb25984baa1', '\x2a44331d57dd0ddc8c608a0d9e5ef235e90a12e161cc07a038a27fb2a51adf56', 1788768540000000, '\x00000000000000000000000000000044'),
	(7, 205, 'early_attestation_allowed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b2266726f6d5f6f6e223a22323032362d30392d3132222c226f726465725f6e6f223a22d081d0bbd0bad0b0222c226f726465725f6f6e223a22323032362d30392d3330222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22726561736f6e223a22c2a72031322c20e284962035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303435222c226b696e64223a226561726c795f6174746573746174696f6e5f616c6c6f776564222c227265636f726465645f6174223a313738383736383630303030303030307d', '\x6f7899c86292fe7666a8189dcbeef83d', '\xde90eee5dbbfdc765492a5ee63b522152b4125acd6386effbd25b2e8e846b1bd', 1788768600000000, '\x00000000000000000000000000000045'),
	(7, 206, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226465636973696f6e223a226465636c696e6564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c2272657175657374223a31362c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303435222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383736383630303030303030307d', '\xefcff135e9712790ffcd8d641b7d6a29', '\xdca0ea05ea0a90e2a395f7863445fac580c42c69604c9437b6d7a40a71562587', 1788768600000000, '\x00000000000000000000000000000045'),
	(7, 207, 'excuse_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22646f63756d656e745f6e6f223a22d081d0bbd0bad0b0222c22646f63756d656e745f6f6e223a22323032362d30392d3234222c2266726f6d5f6f6e223a22323032362d30392d3137222c226b696e64223a227363686f6f6c5f6d65646963222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22746f5f6f6e223a22323032362d30392d3138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303435222c226b696e64223a226578637573655f72656769737465726564222c227265636f726465645f6174223a313738383736383630303030303030307d', '\x4824e600858af71b1b3b0b452295b6c3', '\xa74edf3d30fd38dc63564787f46ee303c778f63ee37c98c5f7b82dc39466acaf', 1788768600000000, '\x00000000000000000000000000000045'),
	(7, 208, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303435222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383630303030303030307d', '\x804a323a87ca9073c44ea83e08a017db', '\x0efff3ac223cac3a4fc2d2006799ea7c5eaf9dcada7599ef5f43cb9097226e72', 1788768600000000, '\x00000000000000000000000000000045'),
	(7, 209, 'period_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303436222c226b696e64223a22706572696f645f636c6f736564222c227265636f726465645f6174223a313738383736383636303030303030307d', '\x3e7cae3ed86888a809484224716e3082', '\x8cfc832d398133ebeac522a70b552b2823177411cf413738152d9ded824b0051', 1788768660000000, '\x00000000000000000000000000000046'),
	(7, 210, 'substitution_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f656666696369656e745f68756e64726564746873223a3234372c226b696e64223a22737562737469747574696f6e222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22d081d0bbd0bad0b0222c22737562737469747574655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303436222c226b696e64223a22737562737469747574696f6e5f61737369676e6564222c227265636f726465645f6174223a313738383736383636303030303030307d', '\x684701242474cd3d68566655031c4a41', '\x50f33bc91d6647ff1db2c4b071432d35ab731ab4b4fe8cde822148cf0b5996a2', 1788768660000000, '\x00000000000000000000000000000046'),
	(7, 211, 'duty_ticked', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6465223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226475655f6f6e223a22323032362d30392d3133222c2269735f646f6e65223a747275652c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303437222c226b696e64223a22647574795f7469636b6564222c227265636f726465645f6174223a313738383736383732303030303030307d', '\x6a1e12aa558c737cc7bf00399e00116a', '\x4acaf5ac4cd04bfc3833cc1e0eb897e70f7b162abcf461346e8a74a824be42b1', 1788768720000000, '\x00000000000000000000000000000047'),
	(7, 212, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a22706f696e74735f3136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303437222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383732303030303030307d', '\x0208a8c56b50176a2f53863aeeac5db2', '\xabb3c8b1d6ba3464ffe04d78d24117e32a80633ba009c4d2842b5e73bb4ee9db', 1788768720000000, '\x00000000000000000000000000000047'),
	(7, 213, 'final_attestation_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2266696e616c5f6174746573746174696f6e223a372c22726561736f6e223a22222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303437222c226b696e64223a2266696e616c5f6174746573746174696f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383736383732303030303030307d', '\xad9753e6e4fadaa677b2b4d40da57068', '\xa68785e9cf73cfc4855cb686bfea9745a107235aeaed54598eb57b03f8f6b750', 1788768720000000, '\x00000000000000000000000000000047'),
	(7, 214, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303437222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736383732303030303030307d', '\x1bcc03fe1895e7178e2f0606a7aea1c8', '\xe1df5f9e1fdc09cd55350f79aed6082c193931731d4ce372ca4930bde292330f', 1788768720000000, '\x00000000000000000000000000000047'),
	(7, 215, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a22666f7572227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303438222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383738303030303030307d', '\x730d5bd800efe2c0aee257fa3a2be868', '\x2e760568c21c02e91af0dff46cb778cfbfb90de61d30700d224f58d6719c0973', 1788768780000000, '\x00000000000000000000000000000048'),
	(7, 216, 'behaviour_assessed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a38372c226e6f7465223a22c2a72031322c20e284962035222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2276616c7565223a22676f6f64227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303439222c226b696e64223a226265686176696f75725f6173736573736564222c227265636f726465645f6174223a313738383736383834303030303030307d', '\xbc7017557be3f2dbc2173bcf575cbab0', '\x8aab5d62a77032b0726abd11ae7df0724af75a379110e30d115776253640b9dd', 1788768840000000, '\x00000000000000000000000000000049'),
	(7, 217, 'lesson_moved', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22656e64735f6174223a2231303a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c226c6573736f6e5f6f6e223a22323032362d30392d3330222c22726561736f6e223a22d081d0bbd0bad0b0222c22726f6f6d5f7469746c65223a22222c22736c6f745f6e6f223a322c227374617274735f6174223a2230393a3330227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303439222c226b696e64223a226c6573736f6e5f6d6f766564222c227265636f726465645f6174223a313738383736383834303030303030307d', '\xf2ac1eb91ca1678fd9c83a4e534b3060', '\x1b99c73fc4f9aebd5a7a5a9678aab535c234c6ba4339f292ccca66d466ddda5f', 1788768840000000, '\x00000000000000000000000000000049'),
	(7, 218, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303439222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383736383834303030303030307d', '\x923eca9cbe2fbeb006693d367f4cd11e', '\x7ddac1fc22be29f4c866100081d9a40c134d38212129304cd2893894eabfd300', 1788768840000000, '\x00000000000000000000000000000049'),
	(7, 219, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303439222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383834303030303030307d', '\x609288f64ac10b67667282a12a30f227', '\xe75cc5d403130b26256430f13bb3c01b501fe338ce4ea214116945e7d9da53ce', 1788768840000000, '\x00000000000000000000000000000049'),
	(7, 220, 'extra_lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22656e64735f6174223a2231353a3435222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c226c6573736f6e5f6f6e223a22323032362d30392d3131222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726f6f6d5f7469746c65223a22d081d0bbd0bad0b0222c22736c6f745f6e6f223a332c227374617274735f6174223a2231353a3030222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303461222c226b696e64223a2265787472615f6c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736383930303030303030307d', '\xea4508b3b70b7998a1f63d2c1021e3fe', '\x2cc329da5af18493b11f5f576045822e007a7852580cad62ad3238d6fc68877f', 1788768900000000, '\x0000000000000000000000000000004a'),
	(7, 224, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a2274776f227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303462222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736383936303030303030307d', '\x3a6acdb365372d8c24435ad34f6ecc3a', '\x9ec47e1f796b840e73d96e4e5e443f03ec0dd71c552e8e51142cd346f28cb152', 1788768960000000, '\x0000000000000000000000000000004b'),
	(7, 225, 'copy_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2266726f6d5f6d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303462222c226b696e64223a22636f70795f726573746f726564222c227265636f726465645f6174223a313738383736383936303030303030307d', '\x3924dd76929a83f884781c569201b441', '\xf762449b43ffe2ee8f5b0e918c4ccaad89ed31b56636e66b78509be77ce0d255', 1788768960000000, '\x0000000000000000000000000000004b'),
	(7, 226, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303462222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736383936303030303030307d', '\xc3a4d1d1f2477d8fa11177b478836eb1', '\x419f8c77e7b82c88e55f2a0508917d5041a1f07d42bfa301e7ef4672922c39ec', 1788768960000000, '\x0000000000000000000000000000004b'),
	(7, 227, 'attestation_held', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a37332c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226578616d696e657273223a22c2a72031322c20e284962035222c2268656c645f6f6e223a22323032362d30392d3131222c226b696e64223a22636f6d6d697373696f6e222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2270726f746f636f6c5f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726573756c74223a226c65747465725f64222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303462222c226b696e64223a226174746573746174696f6e5f68656c64222c227265636f726465645f6174223a313738383736383936303030303030307d', '\x539a30b8837e6a7a8b9b0d5ab40c7eba', '\x96d2a518d73f6282104ed8251b1c19d6bd661404aa71046f398ef6fc0dadf150', 1788768960000000, '\x0000000000000000000000000000004b'),
	(7, 228, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a226e6f6e65222c2276616c7565223a226c65747465725f63227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303463222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736393032303030303030307d', '\x53334ba175c1811e5b804dbd587c5218', '\x3530dd93c06cd496eefa03e68fffbc2bc1fb016fc6553e78c5a9b6135a0c4cc1', 1788769020000000, '\x0000000000000000000000000000004c'),
	(7, 229, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303463222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393032303030303030307d', '\x860724e7f1b212a60c82ffb02cc573b1', '\x6651119f56a0cffd39e17413c2f96eb9fbef4b746f0da5438a2481cf4c1ae1b4', 1788769020000000, '\x0000000000000000000000000000004c'),
	(7, 230, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226e6f74696365223a31377d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303463222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736393032303030303030307d', '\xb7f11a6a22e926d936af74d6d611ffaf', '\xac3fdee1e729159428103520970380bfa7eb96c0b24ace4a6da97bc01bad80e2', 1788769020000000, '\x0000000000000000000000000000004c'),
	(7, 231, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a312c226e756d223a31387d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2270726f706f736564223a226661696c222c22726561736f6e223a22d081d0bbd0bad0b0222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2276616c7565223a22706f696e74735f3936227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303464222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383736393038303030303030307d', '\x65fe6a256c16bbdabb9da3b8a8127000', '\xab7c0f8684c5c6df3f4d327b4c275c798417cf82ccc26b74162003db6feae00f', 1788769080000000, '\x0000000000000000000000000000004d'),
	(7, 232, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303465222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736393134303030303030307d', '\x5f35aee06c8076a5e6c0e3766889e377', '\x75b2ca8249f2ac6bb44c4c4ed30a462c2d2ea6200463e6e91e6b98b0cc593a1a', 1788769140000000, '\x0000000000000000000000000000004e'),
	(7, 233, 'lesson_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303465222c226b696e64223a226c6573736f6e5f726573746f726564222c227265636f726465645f6174223a313738383736393134303030303030307d', '\xd79663dddfbb8990371caf9cae0c17df', '\x7bf64ba964573cb5ac6c3622cf6a9f3f19f8f241a81de1b771eb8918ec8e3ee4', 1788769140000000, '\x0000000000000000000000000000004e'),
	(7, 234, 'result_carried', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22646f63756d656e745f6f6e223a22323032362d30392d3330222c226f7267616e697a6174696f6e223a22c2a72031322c20e284962035222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c7565223a226c65747465725f65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303466222c226b696e64223a22726573756c745f63617272696564222c227265636f726465645f6174223a313738383736393230303030303030307d', '\xaf63f7f2343a537f6a014d508fcbf9cb', '\x583aebc9ff274a812245f55f8b6d6c896b3842d4e71709da130c1d5f02909f95', 1788769200000000, '\x0000000000000000000000000000004f'),
	(7, 235, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303466222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736393230303030303030307d', '\xf18951f2cffbc30f5f0a97f1fbfabdcd', '\xec9118adafcb9e59271fe42312ef911e0894ad3ae2fe4679f5db410260ad5e74', 1788769200000000, '\x0000000000000000000000000000004f'),
	(7, 236, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303466222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393230303030303030307d', '\xc463d726a6d63362cded9bd2cc3fe592', '\xc51d4350f319ba9fc65f9c682384534c550ebb6c5f96c25a9bbed3f7e78e3f3c', 1788769200000000, '\x0000000000000000000000000000004f'),
	(7, 237, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a2277726f6e675f73747564656e74222c2276616c7565223a22706f696e74735f3732227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303530222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736393236303030303030307d', '\xf7889aba14b4c7c1c3447d95b70727c9', '\x5a35c0efdb7d5ba64e9072c9f8d70a1572449ddf72828c1a98b15763e6d34dc6', 1788769260000000, '\x00000000000000000000000000000050'),
	(7, 238, 'medium_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226d656469756d223a7b226465766963655f6964223a22222c22696e5f736572766963655f66726f6d223a22313937302d30312d3031222c22696e76656e746f72795f6e6f223a22222c226b696e64223a226469726563746f7279222c226c6f636174696f6e223a22d081d0bbd0bad0b0222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227265706c6163655f6279223a22313937302d30312d3031222c22726573706f6e7369626c65223a22222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c227469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303530222c226b696e64223a226d656469756d5f72656769737465726564222c227265636f726465645f6174223a313738383736393236303030303030307d', '\x724d690215adbcea8edbf8469c7b4c35', '\xafa5876aad7b0a9e86170fc0b74faf1bee55b56ba096e48df85fb5517f147e82', 1788769260000000, '\x00000000000000000000000000000050'),
	(7, 239, 'retake_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22646972656374696f6e223a38332c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22d081d0bbd0bad0b0222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303530222c226b696e64223a22726574616b655f77697468647261776e222c227265636f726465645f6174223a313738383736393236303030303030307d', '\x0c77aa1fd66bedfd65ffa2c174a7799a', '\xa72ddf8917a16ecfa8a214c69c5895dfa5b2a02ca58a918309166a03dc2061c4', 1788769260000000, '\x00000000000000000000000000000050'),
	(7, 240, 'lesson_scheduled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22656e64735f6174223a2230393a3135222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c226c6573736f6e5f6f6e223a22323032362d30392d3031222c22726f6f6d5f7469746c65223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22736c6f745f6e6f223a312c227374617274735f6174223a2230383a3330222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303531222c226b696e64223a226c6573736f6e5f7363686564756c6564222c227265636f726465645f6174223a313738383736393332303030303030307d', '\x6e668fabc7b7fd73923af1b2ece7ade4', '\x66e82bdee2ca1746645561c6a8c93aef7ffa7e140f768ada08504fc6fd1329a4', 1788769320000000, '\x00000000000000000000000000000051'),
	(7, 241, 'final_attestation_planned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226368616972223a22222c2268656c645f6f6e223a22323032362d30392d3235222c226b696e64223a2264656d6f6e7374726174696f6e5f6578616d222c226d656d62657273223a5b22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22d0bfd0bed0b2d182d0bed180d0b8d182d18c225d2c226f726465725f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22706c616365223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22736563726574617279223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303531222c226b696e64223a2266696e616c5f6174746573746174696f6e5f706c616e6e6564222c227265636f726465645f6174223a313738383736393332303030303030307d', '\x3d658fe53cb068f0720ccdd74ef42466', '\x8b15742b656e7bc02b93f0e1a0179c2344679b3c256f3d9c1398c1d5d728a73f', 1788769320000000, '\x00000000000000000000000000000051'),
	(7, 242, 'exam_result_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a38352c2268656c645f6f6e223a22323032362d30392d3233222c226b696e64223a226261736963222c22706f696e7473223a34342c2270726f746f636f6c5f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726573756c74223a226c6576656c5f6d656469756d222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303531222c226b696e64223a226578616d5f726573756c745f7265636f72646564222c227265636f726465645f6174223a313738383736393332303030303030307d', '\xc8ed0f6d026aadb5462967521c0f73d8', '\xa193d3aef9fb7459ca9fbcf75639f5d9a2f47d9eabacc2c5ceb82618f5e81ca2', 1788769320000000, '\x00000000000000000000000000000051'),
	(7, 243, 'aspect_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22617370656374223a2272656d61726b73222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303532222c226b696e64223a226173706563745f636c6f736564222c227265636f726465645f6174223a313738383736393338303030303030307d', '\x4c5b421ab04fe5c04995aabeae49a716', '\x42406e04330b80c749ae94ea5fbe061ecbdea71f479378136c522845b01b3ece', 1788769380000000, '\x00000000000000000000000000000052'),
	(7, 244, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a22706f696e74735f3130227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303532222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393338303030303030307d', '\x68883e6e000a712faf506621d93f741d', '\xaf81b9c8ef316fe7a5a6c72eb238f33cb11f480e4b2e4d83deefb86ccc75336a', 1788769380000000, '\x00000000000000000000000000000052'),
	(7, 245, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746f706963223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303532222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736393338303030303030307d', '\x03f40f987becce1a1fca9785f7d1a809', '\x5b4b3401498d15527515e1b0ebfb7f08369b7a756a593d2f9612f99be67b6319', 1788769380000000, '\x00000000000000000000000000000052'),
	(7, 246, 'calendar_day_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2261735f6f6e223a6e756c6c2c226461795f6f6e223a22323032362d30392d3239222c226b696e64223a226461795f6f6666222c22726561736f6e223a22d081d0bbd0bad0b0222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303532222c226b696e64223a2263616c656e6461725f6461795f736574222c227265636f726465645f6174223a313738383736393338303030303030307d', '\xdcc55e5914e31b42f162d799a283ce41', '\x500ac2334de7e65a3006bca5f459f7abf4c94b8635a17dc5ddd876725594b6f6', 1788769380000000, '\x00000000000000000000000000000052'),
	(7, 247, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303533222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736393434303030303030307d', '\x7df1b48a6473a15cc8e5038211467c0e', '\x8fc9650403f4ecf11f40ec2586461617768b34698b177e7a934491dac20e4693', 1788769440000000, '\x00000000000000000000000000000053'),
	(7, 248, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d081d0bbd0bad0b0222c22726561736f6e5f636f6465223a227265776f726b222c2276616c7565223a2270617373227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303533222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383736393434303030303030307d', '\x498c995611e7c2cabd955513aa6f582c', '\xdbb304c7f6037c571f0609db671ec7214bda64aa91e8b69eb84393bb1209bc94', 1788769440000000, '\x00000000000000000000000000000053'),
	(7, 249, 'copy_damaged', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c2272656d61726b223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c227374617465223a226d697373696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303533222c226b696e64223a22636f70795f64616d61676564222c227265636f726465645f6174223a313738383736393434303030303030307d', '\x58d717520ca4e6e30bf5bd3755318be3', '\x2a30ba96eb442786ef56c5bb7d0a36c29428e9aed7b62deeb8fe3c762eb693d2', 1788769440000000, '\x00000000000000000000000000000053');
INSERT INTO entries VALUES
	(7, 250, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22746f706963223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303533222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736393434303030303030307d', '\x347db8fd1bf5643f409f2c4a2a3ea238', '\x467f5ae74ae9778ce44b2900a0aa48e7707dd099627bb66f62a63e374f85cd39', 1788769440000000, '\x00000000000000000000000000000053'),
	(7, 251, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a22706f696e74735f3233227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303534222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393530303030303030307d', '\x54404696857cf5029911ced334c4829c', '\x780c7068c3625ad9bfd9c87b55888f5682006febad111ea4ac1748875d8f0688', 1788769500000000, '\x00000000000000000000000000000054'),
	(7, 252, 'appeal_filed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226469737075746564223a226661696c222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2274657874223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303534222c226b696e64223a2261707065616c5f66696c6564222c227265636f726465645f6174223a313738383736393530303030303030307d', '\x0e466821c9208cf2654d567b80df5259', '\xfd52d5cf3f298ddf94608d5e1b271ce80df1d9cf7ffebc9fd9d9f3df9f34dd30', 1788769500000000, '\x00000000000000000000000000000054'),
	(7, 253, 'appeal_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b2261707065616c223a33352c22636f6d6d697373696f6e223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2230303030303030302d303030302d303030302d303030302d303030303030303030303064225d2c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22646563696465645f6f6e223a22323032362d30392d3032222c226465636973696f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2270726f746f636f6c5f6e6f223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303535222c226b696e64223a2261707065616c5f64656369646564222c227265636f726465645f6174223a313738383736393536303030303030307d', '\x9094fe0407fa799d2b3eb0b1d9f9f951', '\x4b6804f0a12f4d3ea0c1227259c4af692eaa3b6b330f0127c4f10f7efd00c274', 1788769560000000, '\x00000000000000000000000000000055'),
	(7, 254, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303536222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736393632303030303030307d', '\x86265a69843947291fd149ecffbedb8f', '\x35c3f545ebdec84f3ed9aed49e4a990bab713eab0257a42088617217e91947ac', 1788769620000000, '\x00000000000000000000000000000056'),
	(7, 255, 'appeal_filed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c226469737075746564223a22706f696e74735f32222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2274657874223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303536222c226b696e64223a2261707065616c5f66696c6564222c227265636f726465645f6174223a313738383736393632303030303030307d', '\x2cc946e11102fa0595fa3f3307b74216', '\x3c86aeef2344b27cd2b40e51e7c1f2ff522ebaf094261225a39b9ccaee44f3a7', 1788769620000000, '\x00000000000000000000000000000056'),
	(7, 256, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303536222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393632303030303030307d', '\xb8440d5372a2cb0e92129ee609b87a25', '\xffc84cf711c811c3e6427e46ccedb5fe2c14710dc7ad50b26c11777089752df3', 1788769620000000, '\x00000000000000000000000000000056'),
	(7, 257, 'aspect_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22617370656374223a2272656d61726b73222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303537222c226b696e64223a226173706563745f636c6f736564222c227265636f726465645f6174223a313738383736393638303030303030307d', '\x7ce4e976dca080bc3b588ce43087e7f8', '\xf5be229369f00a031edc1d95f52cb19635a0c11f43fb1074aeb69a6d58037355', 1788769680000000, '\x00000000000000000000000000000057'),
	(7, 258, 'result_carried', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a302c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22646f63756d656e745f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22646f63756d656e745f6f6e223a22323032362d30392d3031222c226f7267616e697a6174696f6e223a22222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c2276616c7565223a226d61737465726564227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303538222c226b696e64223a22726573756c745f63617272696564222c227265636f726465645f6174223a313738383736393734303030303030307d', '\x3c2f5eb0cf1ac6b508f835cf42f600ef', '\x8e4b38cfd4595bdfeb6f10b549cfb4b4f9a1244ee65d0f726e09a58274067aa4', 1788769740000000, '\x00000000000000000000000000000058'),
	(7, 259, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303539222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393830303030303030307d', '\xd2d56ff84bb0fb0bffb78b21043bceab', '\x68da9953fb596e5964dc1ec9fbadd05c94bc3921b18e8cc0eac17e5efdf5bad2', 1788769800000000, '\x00000000000000000000000000000059'),
	(7, 260, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2276616c69645f66726f6d223a22323032362d30392d3038222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303539222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383736393830303030303030307d', '\x75a1b0a3f86ef8ea257595379e81ab1a', '\x82f1cc387249699b8a241998b49cfba0d6e8a9338785c20b2e52c730dcdf616f', 1788769800000000, '\x00000000000000000000000000000059'),
	(7, 261, 'calendar_day_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261735f6f6e223a6e756c6c2c226461795f6f6e223a22323032362d30392d3138222c226b696e64223a226461795f6f6666222c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303539222c226b696e64223a2263616c656e6461725f6461795f736574222c227265636f726465645f6174223a313738383736393830303030303030307d', '\x61227d226e2dee2e8015df3f1bd49629', '\x7ad4c890d33e2e55fcc0d5392a87a8c3942a700bde4bd503cfad803d35d77da8', 1788769800000000, '\x00000000000000000000000000000059'),
	(7, 262, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303539222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383736393830303030303030307d', '\xc30ac203901d3d723a3dd0a289d28f50', '\x082b79fb82b03a6fb7b39cba16e1902cdc1ea1ed246271d80963e10586f1ed98', 1788769800000000, '\x00000000000000000000000000000059'),
	(7, 263, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226e6f74696365223a347d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303561222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383736393836303030303030307d', '\x586deb863031d80005ae227df2ad95f7', '\x9ad6ab7b6ec5ad24f9612bd2a5306ec1a3f9672bc39ee6dda114d8f870cb5a00', 1788769860000000, '\x0000000000000000000000000000005a'),
	(7, 264, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303562222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383736393932303030303030307d', '\xb631d5f6dab3e5264c96a709c33ac15c', '\x716a163f9480747582c85abc1d4d3c1b46065d45657580f6c886cf3e1440fd72', 1788769920000000, '\x0000000000000000000000000000005b'),
	(7, 265, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22222c22737461747573223a2265786375736564222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303563222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383736393938303030303030307d', '\xbac0c2072fe528ff195a196e5f8543ee', '\x8dc06fad3d5855b5ea5c91b0819465dfd430a97d0c651703ddd536dc6c7c1d9b', 1788769980000000, '\x0000000000000000000000000000005c'),
	(7, 266, 'topic_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22746f706963223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303563222c226b696e64223a22746f7069635f7265636f72646564222c227265636f726465645f6174223a313738383736393938303030303030307d', '\x0d2d9898fab49e11977307c577800473', '\xaa188ecbe6396faed32c9abf265fefa7bce0b523943e81dad8c21f95c635a8a2', 1788769980000000, '\x0000000000000000000000000000005c'),
	(7, 267, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f63227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303563222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383736393938303030303030307d', '\x2c5475c11eee4d6f17726f7742ce1444', '\x0e97cceabed27fa8c77384893b3fc80afae7ab01dde725c3c4216e52ca83dd60', 1788769980000000, '\x0000000000000000000000000000005c'),
	(7, 268, 'change_reason_applied', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226368616e67655f726561736f6e223a38382c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303564222c226b696e64223a226368616e67655f726561736f6e5f6170706c696564222c227265636f726465645f6174223a313738383737303034303030303030307d', '\x01d81e90f282eaf353561bae41ac7d22', '\xd7d3cd3a293b2a94a657e5c8b58642eef51e443266631367411f114e85163fb9', 1788770040000000, '\x0000000000000000000000000000005d'),
	(7, 269, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f62227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303564222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737303034303030303030307d', '\xf78b8264fa9b7ebe3f0e6cf62979cd4a', '\x4758e0829ab4b8d76692c1b243ecf268fa7919d91625d31a10fa50791f8ea5a8', 1788770040000000, '\x0000000000000000000000000000005d'),
	(7, 270, 'appeal_filed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c226469737075746564223a226c65747465725f62222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2274657874223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303564222c226b696e64223a2261707065616c5f66696c6564222c227265636f726465645f6174223a313738383737303034303030303030307d', '\x6b3278a0b3b1882403f796e4b6610ed6', '\x6d4e534b643df73b5d3f3fca83cca65c34d4395f0555ba63d1a05fd4e2be24fa', 1788770040000000, '\x0000000000000000000000000000005d'),
	(7, 271, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303565222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737303130303030303030307d', '\x93f1d7b12495971bfa06d2bab774de41', '\xee7a3ab58c8e241e5e9156d6ada49c56924f8a0ae222b9a23d54c6ddbf764bc4', 1788770100000000, '\x0000000000000000000000000000005e'),
	(7, 272, 'criteria_assessed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a327d2c22706f696e7473223a5b312c355d2c22727562726963223a38322c2276616c7565223a226c65747465725f66227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303565222c226b696e64223a2263726974657269615f6173736573736564222c227265636f726465645f6174223a313738383737303130303030303030307d', '\xcdb975a86d2a1b882397549d62470d00', '\x9271790edc30ef5ca4c01003a01ced4b45873442cb3345323a0b254daedcdcea', 1788770100000000, '\x0000000000000000000000000000005e'),
	(7, 273, 'role_scope_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226261736973223a22222c2273636f7065223a7b22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c227265616368223a2267726f757073222c22726f6c65223a22747261696e696e675f6d6173746572222c2273747564795f67726f75705f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303033225d2c227375626a6563745f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303031225d2c2276616c69645f66726f6d223a22323032362d30392d3038227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303565222c226b696e64223a22726f6c655f73636f70655f736574222c227265636f726465645f6174223a313738383737303130303030303030307d', '\x358a1f324230282b48a452e61f03af8a', '\x9576e23182c766e6b21a64cb2e771c82cd341eeed44c4d0685a4e7454ce4c441', 1788770100000000, '\x0000000000000000000000000000005e'),
	(7, 274, 'early_attestation_allowed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2266726f6d5f6f6e223a22323032362d30392d3034222c226f726465725f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226f726465725f6f6e223a22323032362d30392d3230222c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303565222c226b696e64223a226561726c795f6174746573746174696f6e5f616c6c6f776564222c227265636f726465645f6174223a313738383737303130303030303030307d', '\x55f397207fe9243c54c4ca3416de3572', '\x2376d3628c755e003a13ccc70d01ed1e2aa2f36e4430d7fe075df02aeea46f60', 1788770100000000, '\x0000000000000000000000000000005e'),
	(7, 275, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d081d0bbd0bad0b0222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227469746c65223a22c2a72031322c20e284962035227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303566222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383737303136303030303030307d', '\x7b7e935195d834c3e59112993b92c3e8', '\xdbb45e3fef22169eb0affc83dbd6c7fd81dd299f88a6c2c82c8758542f1ad332', 1788770160000000, '\x0000000000000000000000000000005f'),
	(7, 276, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226361757365223a22696c6c6e657373222c2266726f6d5f6f6e223a22323032362d30392d3130222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22746f5f6f6e223a22323032362d30392d3130227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303630222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383737303232303030303030307d', '\xf219a53b3cee4e5e9fa1fabec893b25f', '\x592f6f918f860c394731c968dca3e6a83438f8c53bffdfd21055c065b6b0d29c', 1788770220000000, '\x00000000000000000000000000000060'),
	(7, 277, 'role_scope_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226261736973223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2273636f7065223a7b22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c227265616368223a2267726f757073222c22726f6c65223a226469726563746f72222c2273747564795f67726f75705f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303032225d2c227375626a6563745f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303032225d2c2276616c69645f66726f6d223a22323032362d30392d3239227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303630222c226b696e64223a22726f6c655f73636f70655f736574222c227265636f726465645f6174223a313738383737303232303030303030307d', '\xa88081f783c7edce415ebb2c350ae289', '\x6607c6b120741ef358c33fd9bb09d6e5e5b205fee9ace3b60c0dbbf988695dd0', 1788770220000000, '\x00000000000000000000000000000060'),
	(7, 278, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303630222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383737303232303030303030307d', '\x3bea6fb7d4aa7b53abfa79db5423d3c5', '\x664a4498a85e67fbb55c85e5389b55fe58a9479ce194fb783c1a982cdc85f2c7', 1788770220000000, '\x00000000000000000000000000000060'),
	(7, 279, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a22706f696e74735f3635227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303631222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737303238303030303030307d', '\xc461b440cff714016706724d15a13ac6', '\x1cb017b8c124cd7c149d47478f18d6de9c2cbf0a0c28968b2498c764f290ce75', 1788770280000000, '\x00000000000000000000000000000061'),
	(7, 280, 'course_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f757273655f74656163686572223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2276616c69645f66726f6d223a22323032362d30392d3132222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303631222c226b696e64223a22636f757273655f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383737303238303030303030307d', '\x3077290a4689af8518aab247625153ae', '\x9667f102a6f1cca3bcba1e936ab9caac4d225c3882f521622abd48a1d4720288', 1788770280000000, '\x00000000000000000000000000000061'),
	(7, 281, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a22706f696e74735f32227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303631222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737303238303030303030307d', '\xdf1455ad4b2f556acc9bcbaf9382e926', '\x91851d96c5d7ddaaeb610a7d754cebe6341b8659f7c1b061cd3ee6b52c5fb03c', 1788770280000000, '\x00000000000000000000000000000061'),
	(7, 282, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22c2a72031322c20e284962035222c22726561736f6e5f636f6465223a227265776f726b222c2276616c7565223a2270656e64696e67227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303632222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737303334303030303030307d', '\x30ac660cd80d3659c221abd82c3bcfce', '\x84f5e3f463c15117c5f507afdd1087e0d751adf3f0fd41d81ae347905b049582', 1788770340000000, '\x00000000000000000000000000000062'),
	(7, 283, 'subject_cycle_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226379636c65223a2267656e6572616c5f656475636174696f6e222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303632222c226b696e64223a227375626a6563745f6379636c655f736574222c227265636f726465645f6174223a313738383737303334303030303030307d', '\x37889c383ed4922560d068d2957e7b66', '\x1b9d223ba4c937ffff18780c5fe172a66d900a361ce8de21565e6665a069f002', 1788770340000000, '\x00000000000000000000000000000062'),
	(7, 284, 'change_reason_applied', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226368616e67655f726561736f6e223a34362c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303633222c226b696e64223a226368616e67655f726561736f6e5f6170706c696564222c227265636f726465645f6174223a313738383737303430303030303030307d', '\x259fc656d2b45623b5180019b1337964', '\xdd0effaadd48aff3bf049c3dba1eb7538da63c6f1872a1c57d0b1bea9b2668e0', 1788770400000000, '\x00000000000000000000000000000063'),
	(7, 285, 'annual_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22666c6167223a22636f6e6669726d6564222c2270726f706f736564223a6e756c6c2c22726561736f6e223a22d081d0bbd0bad0b0222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2276616c7565223a22706f696e74735f3931227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303633222c226b696e64223a22616e6e75616c5f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383737303430303030303030307d', '\x287dd2a0a9134aa98cf858302dabfbda', '\x6a1649d2f6cbf40d7014fd2499dc57b9f0dcc40a12a1dc1326b25ed1f8177b6e', 1788770400000000, '\x00000000000000000000000000000063'),
	(7, 286, 'role_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2261737369676e6d656e74223a7b226261736973223a22222c22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22726f6c65223a22747261696e696e675f6d6173746572222c2276616c69645f66726f6d223a22323032362d30392d3031222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303633222c226b696e64223a22726f6c655f61737369676e6564222c227265636f726465645f6174223a313738383737303430303030303030307d', '\x77fe0fe244547d0a4b97a9236abf7e20', '\xfef12f58f0c9560a00f2464adeda3b3705640b2684d86c5367bc0ff7cdcc60b0', 1788770400000000, '\x00000000000000000000000000000063'),
	(7, 287, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22726561736f6e223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303633222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383737303430303030303030307d', '\xb897277cade97cb797af343c40e77931', '\x3e31abdf114815878faeba32f3ea5186ff29fc17663ae24486eeb401d3bd2f85', 1788770400000000, '\x00000000000000000000000000000063'),
	(7, 288, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22686f6d65776f726b223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22686f6d65776f726b5f6e6f6e65223a66616c73652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303634222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383737303436303030303030307d', '\xa8917cc94211d138c1c35503ce2d14c7', '\xb9181b2c024335e9310316a3d2ead8be956065ea7644fca0d2889f2728e1934f', 1788770460000000, '\x00000000000000000000000000000064'),
	(7, 289, 'copy_verified', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226465766963655f6964223a22d081d0bbd0bad0b0222c226d656469756d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c227061636b6167655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227368613235365f686578223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303634222c226b696e64223a22636f70795f7665726966696564222c227265636f726465645f6174223a313738383737303436303030303030307d', '\x688c59bbe33b7c8909b604f8996bd688', '\x9f5176484575d3ad306ea7de62b3e51eb4c12df5e403a2a64ea9cc08c5a63a0b', 1788770460000000, '\x00000000000000000000000000000064'),
	(7, 290, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f6d6d656e74223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226465636973696f6e223a226465636c696e6564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2272657175657374223a31332c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303634222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383737303436303030303030307d', '\x8ff675054b977e6350a6d7789f448d45', '\xc47b6c47d6b2a41219f2c227f20f711d461915e544c460c3089d0ba1a3771f5d', 1788770460000000, '\x00000000000000000000000000000064'),
	(7, 291, 'after_school_regime_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c696e6573223a5b7b2266726f6d223a2231333a3330222c226f636375706174696f6e223a22c2a72031322c20e284962035222c22746f223a2231343a3333227d5d2c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303635222c226b696e64223a2261667465725f7363686f6f6c5f726567696d655f736574222c227265636f726465645f6174223a313738383737303532303030303030307d', '\xb97d6d6d456fcf910083b8a7f79fb44d', '\x0830b487614a3568fba3cd01390b4d385f881f4b85394db964358bdff3dbf723', 1788770520000000, '\x00000000000000000000000000000065'),
	(7, 292, 'role_scope_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226261736973223a22d081d0bbd0bad0b0222c2273636f7065223a7b22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c227265616368223a227375626a65637473222c22726f6c65223a22646570757479222c2273747564795f67726f75705f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303032225d2c227375626a6563745f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303031225d2c2276616c69645f66726f6d223a22323032362d30392d3235227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303635222c226b696e64223a22726f6c655f73636f70655f736574222c227265636f726465645f6174223a313738383737303532303030303030307d', '\x4aa606ba80fa9b965a24c2021793f4f3', '\xbbf36a3002b86347506c4772e9000ab7a96e2c034d6ab45991ff4eb9bf5582a5', 1788770520000000, '\x00000000000000000000000000000065'),
	(7, 293, 'document_issued', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22646f63756d656e74223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22646174615f7368613235365f686578223a22222c22646f63756d656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22646f63756d656e745f6e6f223a22c2a72031322c20e284962035222c22666f726d223a2273756d6d6172795f7368656574222c227368613235365f686578223a22222c2273697a655f6279746573223a302c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22747265655f73697a65223a307d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303636222c226b696e64223a22646f63756d656e745f697373756564222c227265636f726465645f6174223a313738383737303538303030303030307d', '\x017bf51818064aa09a49afecf16815f6', '\x71d3eb0d9120a265e1730a007246813cc597acf421f8e71b086305fe0bfd593d', 1788770580000000, '\x00000000000000000000000000000066'),
	(7, 294, 'absence_notice_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226e6f74696365223a33317d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303636222c226b696e64223a22616273656e63655f6e6f746963655f77697468647261776e222c227265636f726465645f6174223a313738383737303538303030303030307d', '\x399cc896372fa97b81603bab03647ada', '\x360c4d881a11ac9f08733b4771026eadd0dc412eb794920ec26898c4a09e28bf', 1788770580000000, '\x00000000000000000000000000000066'),
	(7, 295, 'calendar_day_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b2261735f6f6e223a22323032362d30392d3037222c226461795f6f6e223a22323032362d30392d3039222c226b696e64223a227363686f6f6c5f646179222c22726561736f6e223a22d081d0bbd0bad0b0222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303636222c226b696e64223a2263616c656e6461725f6461795f736574222c227265636f726465645f6174223a313738383737303538303030303030307d', '\x66798b8f7c01086b48c5027aa627a2df', '\x15aa2846c837e3e862d87a0d5cb784d898cdf57573943ec09f3d4d5f63fe111a', 1788770580000000, '\x00000000000000000000000000000066'),
	(7, 296, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303637222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383737303634303030303030307d', '\xc3130e31e472f2aa3c53db1adbcc2a06', '\x675acf42596fe21edd2fdace381a80444eae190832486d24a516d3664adb8d34', 1788770640000000, '\x00000000000000000000000000000067'),
	(7, 297, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22c2a72031322c20e284962035222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303637222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303634303030303030307d', '\x2b49a9ff2fa702c5712f8a445bbca87f', '\x6d658c511f56350dfe704c8a6729a3914e31c833b0785adf2112b58144f89652', 1788770640000000, '\x00000000000000000000000000000067'),
	(7, 298, 'graduates_admitted', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226f726465725f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c226f726465725f6f6e223a22323032362d30392d3232222c2273747564656e745f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2230303030303030302d303030302d303030302d303030302d303030303030303030303135225d2c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303637222c226b696e64223a226772616475617465735f61646d6974746564222c227265636f726465645f6174223a313738383737303634303030303030307d', '\x23c853ae93458d05d5508c2e913dea6d', '\xf4ab156d62b66573a008d18c481cf117c705eda201a80745569688730d457527', 1788770640000000, '\x00000000000000000000000000000067'),
	(7, 299, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22222c22737461747573223a22616273656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303637222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737303634303030303030307d', '\xa9beff4a1e5a9fdbc676c6efaba5936e', '\xc1166de4d7e2b1f6edf27792fc5993ce81376f13a60659d303fe975da6c75a83', 1788770640000000, '\x00000000000000000000000000000067');
INSERT INTO entries VALUES
	(7, 300, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303638222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303730303030303030307d', '\x6f1e52e90dc39575049ac0c47a038d6a', '\xa7eb86e70e0a960c8f29f4d806fb8da51d0f22280397228ca5eb468755672855', 1788770700000000, '\x00000000000000000000000000000068'),
	(7, 301, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303638222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737303730303030303030307d', '\xefd96dc17a16723dfb22e5c91b52d2f9', '\x45d79a2503d8562c54c75a88dd9c2790ac7c58443083d1f9c124d8b6e09bedad', 1788770700000000, '\x00000000000000000000000000000068'),
	(7, 302, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a227468726565227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303639222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737303736303030303030307d', '\x62a4e48d25ec124cd1fffad60f88baeb', '\x0dbfc0e4d0e7a0aa4cd081a1a73b0e264569214e64553f179c201d271f439a6d', 1788770760000000, '\x00000000000000000000000000000069'),
	(7, 303, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226465636973696f6e223a226465636c696e6564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c2272657175657374223a32372c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303661222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383737303832303030303030307d', '\x146dd71536c20a453cb923a2d09b5825', '\x6a32fdf9edffcd398dac6e5aa1e8ea577b8d8f7273ab2bd0f956bdf73230fd0f', 1788770820000000, '\x0000000000000000000000000000006a'),
	(7, 304, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303661222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737303832303030303030307d', '\x25c905c534891753bac2b410fd2869a7', '\x3e72d1cd397b9ff9aee9def115b259e7dc46f575ca7ebb52f96c1b1f30ea2c68', 1788770820000000, '\x0000000000000000000000000000006a'),
	(7, 305, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303661222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383737303832303030303030307d', '\xcee1cd3b2fc1deca310ea8d56417c473', '\xc1de092a6568fec338f534c00dbbb7cda11130e28ea7fccb91b870b0afbd53cc', 1788770820000000, '\x0000000000000000000000000000006a'),
	(7, 306, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3237222c226b696e64223a227472616e73666572222c2270726f746f636f6c5f6e6f223a22c2a72031322c20e284962035222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303661222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383737303832303030303030307d', '\x64f0a3ebc32daa41e7a21a511c326205', '\x726d3e9199298f6e0c602197a406648faacfd339224003b07368b595cd187c6f', 1788770820000000, '\x0000000000000000000000000000006a'),
	(7, 307, 'lesson_cancelled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303662222c226b696e64223a226c6573736f6e5f63616e63656c6c6564222c227265636f726465645f6174223a313738383737303838303030303030307d', '\x4e15159a6116b43914b3441c0581608e', '\xd0c37165b766f98e584843445f9e6c3371ef9178b8d573483d3753713493c315', 1788770880000000, '\x0000000000000000000000000000006b'),
	(7, 308, 'student_left', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226c6566745f6f6e223a22323032362d30392d3139222c226f726465725f6e6f223a22d081d0bbd0bad0b0222c226f726465725f6f6e223a6e756c6c2c22726561736f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303662222c226b696e64223a2273747564656e745f6c656674222c227265636f726465645f6174223a313738383737303838303030303030307d', '\xa6c8a6bee7b325577e7714eb8d372500', '\x7010057797b45b4e0b0fc670b67468ef95d33a500d2d7cf613e48b5662f9d360', 1788770880000000, '\x0000000000000000000000000000006b'),
	(7, 309, 'deferral_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22646566657272616c223a32382c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303662222c226b696e64223a22646566657272616c5f77697468647261776e222c227265636f726465645f6174223a313738383737303838303030303030307d', '\x029e3433441bdf7717a4ff498a9fb66d', '\xd5f330412d915db82f47ecda8748a88cbb26073ad2a925e39d6b02cc159edb1d', 1788770880000000, '\x0000000000000000000000000000006b'),
	(7, 310, 'rubric_kept', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22626f7264657273223a7b2266697665223a39302c22666f7572223a37302c227468726565223a35307d2c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c226372697465726961223a5b5d2c227265706c61636573223a34322c227469746c65223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303662222c226b696e64223a227275627269635f6b657074222c227265636f726465645f6174223a313738383737303838303030303030307d', '\x2878be9af29153d3293d3c658fb48186', '\xc28269844ddab35ab3351ae51681bc112c38d59c8fa5e74f79058e2934a30569', 1788770880000000, '\x0000000000000000000000000000006b'),
	(7, 311, 'homework_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22686f6d65776f726b223a22c2a72031322c20e284962035222c22686f6d65776f726b5f6e6f6e65223a66616c73652c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303663222c226b696e64223a22686f6d65776f726b5f61737369676e6564222c227265636f726465645f6174223a313738383737303934303030303030307d', '\x67c1639cccc78d9f484ddc21901b5534', '\xc024801c43e3210684e60dab45c70bf1110512931664cf9b298003ac289ff34f', 1788770940000000, '\x0000000000000000000000000000006c'),
	(7, 312, 'lesson_restored', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303663222c226b696e64223a226c6573736f6e5f726573746f726564222c227265636f726465645f6174223a313738383737303934303030303030307d', '\x5c5b89af9b3cb053b01aad7284976dd3', '\x0aaf24313d06c6244e929a581866728cb21f04bfe317f7e1b445b520cc7996d9', 1788770940000000, '\x0000000000000000000000000000006c'),
	(7, 313, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303663222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737303934303030303030307d', '\xb4733b0f6f31196d117ce4c3ae1e1913', '\xbc6e04767ad0416df87444c99da74e726ea0d622f1053da68f2471021153cdb6', 1788770940000000, '\x0000000000000000000000000000006c'),
	(7, 314, 'substitution_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22c2a72031322c20e284962035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303664222c226b696e64223a22737562737469747574696f6e5f656e646564222c227265636f726465645f6174223a313738383737313030303030303030307d', '\x8422136dd31b420681a5d5443581c0f6', '\xde4ca8bee2e7893f33ecad64522b194ee594ba98e96b141547ce5bb2a15224fd', 1788771000000000, '\x0000000000000000000000000000006d'),
	(7, 315, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f64227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303665222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313036303030303030307d', '\xa6cbb9945272cbcfc01dc651bb4b997f', '\x8408aa1438b5d1414f4efcb240fed9dab875ab8b7b7aa5d35328c4b1a1c8f296', 1788771060000000, '\x0000000000000000000000000000006e'),
	(7, 316, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303665222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737313036303030303030307d', '\x61f86cdd923f2043bab47b080a41d62d', '\x1e22e7a9894c2e98e923deae37cd70e0d0bd69118c97e9b235f5ce85df15f844', 1788771060000000, '\x0000000000000000000000000000006e'),
	(7, 317, 'class_closed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c22626f6479223a7b227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303665222c226b696e64223a22636c6173735f636c6f736564222c227265636f726465645f6174223a313738383737313036303030303030307d', '\xd4b320f9269672c47d6b40cf195bff4a', '\x2bcc267c0023422c8148e4307ef70d7532807c7f31b7b0d09e42163808237363', 1788771060000000, '\x0000000000000000000000000000006e'),
	(7, 318, 'mark_withdrawn', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a2d312c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22222c22726561736f6e5f636f6465223a226e6f6e65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303666222c226b696e64223a226d61726b5f77697468647261776e222c227265636f726465645f6174223a313738383737313132303030303030307d', '\x3f4400199526af431abe27d04203663e', '\x8a3e369890d8181add5152060031d7f55d2c6aacd00b0e7bdb9d9a4a88b38a12', 1788771120000000, '\x0000000000000000000000000000006f'),
	(7, 319, 'briefing_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226b696e64223a22696e74726f647563746f7279222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303038222c2274657874223a22d081d0bbd0bad0b0227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303730222c226b696e64223a226272696566696e675f7265636f72646564222c227265636f726465645f6174223a313738383737313138303030303030307d', '\xc5c9c6b6e96ae0e8f530d45dc55347b2', '\x687bd37e44102f66027aae2253e7ba5901e32ceb2926226f0a35c92c7e5faf59', 1788771180000000, '\x00000000000000000000000000000070'),
	(7, 320, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303036222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303730222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313138303030303030307d', '\xc62f86ca4f98f5e08bb7f8986e980ed7', '\x267d1edc1ca0c53924e79ee3b75da89fa5c2d10abed954078f9f7eecb1c5d93d', 1788771180000000, '\x00000000000000000000000000000070'),
	(7, 321, 'council_decision_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226465636973696f6e223a7b22646563696465645f6f6e223a22323032362d30392d3131222c226b696e64223a22726570656174222c2270726f746f636f6c5f6e6f223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2274657874223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303730222c226b696e64223a22636f756e63696c5f6465636973696f6e5f7265636f72646564222c227265636f726465645f6174223a313738383737313138303030303030307d', '\x9bf07de290e0d9fb959a1a227f5ce77d', '\xa5adbd5ff0a99d25051f8aacdc0425f82a606286f589f1f66f6ed1e4554f1f40', 1788771180000000, '\x00000000000000000000000000000070'),
	(7, 322, 'comment_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f6d6d656e74223a22222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303731222c226b696e64223a22636f6d6d656e745f7265636f72646564222c227265636f726465645f6174223a313738383737313234303030303030307d', '\xb6f6ce8828e5e7a37ade11dfe2ef0bad', '\x91c36679dab231aa28f41c54a1dfcc56229e00659fc6717b0f2dcea3d7a489ff', 1788771240000000, '\x00000000000000000000000000000071'),
	(7, 323, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303731222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737313234303030303030307d', '\x82b0829b1f8279c7551c61c8cb8eca2f', '\x6c6d815d42366c20d9a81e2159c1eec6186cb47d4be39a8473c1d397e3b7dd3e', 1788771240000000, '\x00000000000000000000000000000071'),
	(7, 324, 'calendar_day_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b2261735f6f6e223a22323032362d30392d3233222c226461795f6f6e223a22323032362d30392d3134222c226b696e64223a227363686f6f6c5f646179222c22726561736f6e223a22222c227363686f6f6c5f796561725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303731222c226b696e64223a2263616c656e6461725f6461795f736574222c227265636f726465645f6174223a313738383737313234303030303030307d', '\xc72935f084a5d1687e017229a7ca0e04', '\x6f65fc7e0fc405778476356ea86b1de8c0b8a6cf273f7a0959501ed8f3d821f6', 1788771240000000, '\x00000000000000000000000000000071'),
	(7, 325, 'mark_corrected', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226475655f6f6e223a6e756c6c2c226f6c645f76616c7565223a2266697665222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303037222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c22726561736f6e223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22726561736f6e5f636f6465223a2261707065616c222c2276616c7565223a226c65747465725f66227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303732222c226b696e64223a226d61726b5f636f72726563746564222c227265636f726465645f6174223a313738383737313330303030303030307d', '\x876b1969eacb22a69c2cf912e8a83274', '\x144f2a470dcdc42412c69e13c95c45701dc853ff98934c053f96ad65eb6cf981', 1788771300000000, '\x00000000000000000000000000000072'),
	(7, 326, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22706172745f6e6f223a322c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c22776f726b5f6e6f223a317d2c2276616c7565223a226661696c227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303732222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313330303030303030307d', '\xa8ca5831140c781ba7fc86a3c9ed6f46', '\x878b3bd3aa7800e4c7c45312871b88f3b94224b83e34bd4f7121202464ee3c2e', 1788771300000000, '\x00000000000000000000000000000072'),
	(7, 327, 'final_attestation_planned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226368616972223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c2268656c645f6f6e223a22323032362d30392d3035222c226b696e64223a226469706c6f6d615f776f726b222c226d656d62657273223a5b22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22225d2c226f726465725f6e6f223a22c2a72031322c20e284962035222c22706c616365223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22736563726574617279223a22d081d0bbd0bad0b0222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303732222c226b696e64223a2266696e616c5f6174746573746174696f6e5f706c616e6e6564222c227265636f726465645f6174223a313738383737313330303030303030307d', '\x75b7564725f431338955fa5cfaae28dd', '\xa202f887a4365c239adddff8b72d0246ddb2be33e9469d2befd320230b622f35', 1788771300000000, '\x00000000000000000000000000000072'),
	(7, 328, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22776f726b5f6e6f223a327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303733222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383737313336303030303030307d', '\x0330df8a565b601a6d044c8fb6b523ab', '\xd9c2cd0622eabe30182a96a0ac1eedb7df17449bdba982f704d0f21ed2571fdf', 1788771360000000, '\x00000000000000000000000000000073'),
	(7, 329, 'correction_decided', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f6d6d656e74223a22d081d0bbd0bad0b0222c226465636973696f6e223a226772616e746564222c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c2272657175657374223a33392c2276616c69645f756e74696c223a6e756c6c7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303733222c226b696e64223a22636f7272656374696f6e5f64656369646564222c227265636f726465645f6174223a313738383737313336303030303030307d', '\x563db38d50e3405a6f1f355b16d4a8ee', '\x60918dffa703d7c8c37ef3d7253537a9ab4678c1660937b1c093d7f1155df0a2', 1788771360000000, '\x00000000000000000000000000000073'),
	(7, 330, 'visit_opened', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22617574686f72697479223a22c2a72031322c20e284962035222c2262617369735f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2262617369735f6f6e223a22323032362d30392d3135222c2266726f6d5f6f6e223a22323032362d30392d3234222c22696e73706563746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c2273747564795f67726f75705f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303031225d2c22746f5f6f6e223a22323032362d31302d3035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303734222c226b696e64223a2276697369745f6f70656e6564222c227265636f726465645f6174223a313738383737313432303030303030307d', '\x79d741f8868011ce5867f4905b02c369', '\xcc8127baab3d237aad0aaaffe85fafeb9594c8c8a77748a3aafcfd2d6a71ba95', 1788771420000000, '\x00000000000000000000000000000074'),
	(7, 331, 'roll_taken', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303734222c226b696e64223a22726f6c6c5f74616b656e222c227265636f726465645f6174223a313738383737313432303030303030307d', '\x1f603f18b06098750d857f90deaf95fb', '\x1a823c19637ea7979601a3bea579d819209d5003cf76dee45048042f072445fb', 1788771420000000, '\x00000000000000000000000000000074'),
	(7, 332, 'work_removed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22776f726b5f6e6f223a327d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303734222c226b696e64223a22776f726b5f72656d6f766564222c227265636f726465645f6174223a313738383737313432303030303030307d', '\x12ddf024f411a65cba9bb6dba79701f0', '\x6f64bcc68c12a9ff37d4dfe212c3df4605c415c9fbd8104169a6b38cb22526ff', 1788771420000000, '\x00000000000000000000000000000074'),
	(7, 333, 'student_enrolled', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b22656e726f6c6c65645f6f6e223a22323032362d30392d3031222c226f726465725f6e6f223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c226f726465725f6f6e223a22323032362d30392d3133222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303734222c226b696e64223a2273747564656e745f656e726f6c6c6564222c227265636f726465645f6174223a313738383737313432303030303030307d', '\x63e7b1cb383330cd5015e2cd42cf6762', '\x13344fd21e458f6ed7902c12694da337a9efaf9f93954bf55a55525cd8a294c1', 1788771420000000, '\x00000000000000000000000000000074'),
	(7, 334, 'room_registered', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22726f6f6d223a7b2261646472657373223a22d081d0bbd0bad0b0222c22726f6f6d5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c227469746c65223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303735222c226b696e64223a22726f6f6d5f72656769737465726564222c227265636f726465645f6174223a313738383737313438303030303030307d', '\x89d67fc93ab85ebcf6e0dee2e3cdf62d', '\x95b0139ee91d93696c826e138831a9930087d377f5f121acb928097086bd9699', 1788771480000000, '\x00000000000000000000000000000075'),
	(7, 335, 'exemption_granted', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22646f63756d656e745f6e6f223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22646f63756d656e745f6f6e223a22323032362d30392d3131222c2266726f6d5f6f6e223a22323032362d30392d3239222c226b696e64223a2266756c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c227375626a6563745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c2274657874223a22d0bfd0bed0b2d182d0bed180d0b8d182d18c222c22746f5f6f6e223a22323032362d31312d3135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303735222c226b696e64223a226578656d7074696f6e5f6772616e746564222c227265636f726465645f6174223a313738383737313438303030303030307d', '\xbfc00d65560135b0e12dc0ae7eb43863', '\x2e2a73268b20fcdbe27a7e242699bda8f7adbfb25d020fdafb6fc23316631c77', 1788771480000000, '\x00000000000000000000000000000075'),
	(7, 336, 'period_mark_confirmed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303031222c22666c6167223a22636f6e6669726d6564222c226d65616e223a7b2264656e223a332c226e756d223a31357d2c22706572696f645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c2270726f706f736564223a227468726565222c22726561736f6e223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c2272756c655f7365745f76657273696f6e223a22222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c7565223a226c65747465725f64227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303735222c226b696e64223a22706572696f645f6d61726b5f636f6e6669726d6564222c227265636f726465645f6174223a313738383737313438303030303030307d', '\x721b9d51da85dd245f51e5739dcf642e', '\xc8c95c71d16a618b4b93a6c8deeb10a8d9d2b85ff436e881e727d950df67d1c1', 1788771480000000, '\x00000000000000000000000000000075'),
	(7, 337, 'absence_noticed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226361757365223a2266616d696c79222c2266726f6d5f6f6e223a22323032362d30392d3039222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135222c2274657874223a22d0b4d180d0bed0b1d0b820c2abc2bdc2bb222c22746f5f6f6e223a22323032362d30392d3133227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303735222c226b696e64223a22616273656e63655f6e6f7469636564222c227265636f726465645f6174223a313738383737313438303030303030307d', '\x4709a9c017783a8fdddafc645ba14488', '\x9e70efd3b33b9325c4c2b6ca6872f11d37bd2f0dd460f6337e7ba9dd2340b1d2', 1788771480000000, '\x00000000000000000000000000000075'),
	(7, 338, 'class_teacher_assigned', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636c6173735f74656163686572223a7b2273747564795f67726f75705f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22746561636865725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303064222c2276616c69645f66726f6d223a22323032362d30392d3236222c2276616c69645f746f223a6e756c6c7d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303736222c226b696e64223a22636c6173735f746561636865725f61737369676e6564222c227265636f726465645f6174223a313738383737313534303030303030307d', '\x293cb3c32c3d8e25037d3aaddce52cf8', '\x54a3ab3987952716a3131d2cdedd9c158d23161a0a201d19a38da383efb35575', 1788771540000000, '\x00000000000000000000000000000076'),
	(7, 339, 'appeal_filed', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b22636f757273655f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303032222c226469737075746564223a226c65747465725f64222c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303035222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138222c22776f726b5f6e6f223a317d2c2274657874223a22227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303736222c226b696e64223a2261707065616c5f66696c6564222c227265636f726465645f6174223a313738383737313534303030303030307d', '\xdbe7d879571c386972655dabbe3e475f', '\x046ae6d1648751405a307a1af3fa86ff6cee2a93e32329015a7f0b31480f98dd', 1788771540000000, '\x00000000000000000000000000000076'),
	(7, 340, 'mark_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303063222c22626f6479223a7b226475655f6f6e223a6e756c6c2c22706c616365223a7b226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22706172745f6e6f223a312c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303136222c22776f726b5f6e6f223a317d2c2276616c7565223a226c65747465725f65227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303736222c226b696e64223a226d61726b5f7265636f72646564222c227265636f726465645f6174223a313738383737313534303030303030307d', '\xc9effa8ab0dc74ba34743a928e25f275', '\x98c91c8d8bf284ba024ca2b680920ec848a5d83a66a20d5773c24fe1feb88385', 1788771540000000, '\x00000000000000000000000000000076'),
	(7, 341, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a2d312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303034222c22726561736f6e223a22222c22737461747573223a22696c6c222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303138227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303737222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737313630303030303030307d', '\x35340e59669cdfd7b1b9048bb61d602c', '\xd4ec89397d9f79b7c1c3d5f72c1da43c357b943c108426f12afb41d1ea9ddedd', 1788771600000000, '\x00000000000000000000000000000077'),
	(7, 342, 'role_scope_set', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b226261736973223a22222c2273636f7065223a7b22706572736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c227265616368223a22766f636174696f6e616c222c22726f6c65223a2273656374696f6e5f68656164222c2273747564795f67726f75705f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303031225d2c227375626a6563745f696473223a5b2230303030303030302d303030302d303030302d303030302d303030303030303030303032225d2c2276616c69645f66726f6d223a22323032362d30392d3236227d7d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303737222c226b696e64223a22726f6c655f73636f70655f736574222c227265636f726465645f6174223a313738383737313630303030303030307d', '\x26e23efe20b1a6f72bbb100a3c75ad02', '\x13b3bf6862c731125518a66c3def659c9c54527b0b3f6aab33fa071c8fac28e2', 1788771600000000, '\x00000000000000000000000000000077'),
	(7, 343, 'attendance_recorded', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303062222c22626f6479223a7b22636f727265637473223a312c226c6573736f6e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303033222c22726561736f6e223a22222c22737461747573223a2270726573656e74222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303135227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303737222c226b696e64223a22617474656e64616e63655f7265636f72646564222c227265636f726465645f6174223a313738383737313630303030303030307d', '\xcff5d67b35cab870441847d4fec864e5', '\x1d354af518c8ff11838f094f53aeddbce5f8aa99b79a9910c1263b57061c6d29', 1788771600000000, '\x00000000000000000000000000000077'),
	(7, 344, 'guardianship_ended', '\x7b226163746f725f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303030222c22626f6479223a7b226261736973223a22d081d0bbd0bad0b0222c22677561726469616e5f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303230222c2273747564656e745f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303137222c2276616c69645f746f223a22323032362d30392d3234227d2c22636f6d6d616e645f6964223a2230303030303030302d303030302d303030302d303030302d303030303030303030303738222c226b696e64223a22677561726469616e736869705f656e646564222c227265636f726465645f6174223a313738383737313636303030303030307d', '\x61b6ee0be1b7ae8f196a87a4cfd44ad1', '\x3d80fd2b02ecc850f97988f70335a1b59066581581e7ddf9aa6828b269eed90f', 1788771660000000, '\x00000000000000000000000000000078');


--
-- Data for Name: exam_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO exam_results VALUES
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', '\x00000000000000000000000000000004', 'unified', '2026-09-03', NULL, NULL, '', 1, 148),
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', '\x00000000000000000000000000000002', 'basic', '2026-09-23', 44, 13, 'дроби «½»', 0, 242);


--
-- Data for Name: excuse_documents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO excuse_documents VALUES
	(7, 151, '\x00000000000000000000000000000015', 'organisation_letter', 'ill', '2026-09-21', '2026-09-26', 'дроби «½»', '2026-09-09', 'дроби «½»', '\x0000000000000000000000000000000c', 1788767280000000),
	(7, 171, '\x00000000000000000000000000000017', 'parent_note', 'late', '2026-09-22', '2026-09-22', 'дроби «½»', '2026-09-07', 'дроби «½»', '\x0000000000000000000000000000000c', 1788767880000000),
	(7, 207, '\x00000000000000000000000000000017', 'school_medic', 'ill', '2026-09-17', '2026-09-18', 'Ёлка', '2026-09-24', 'дроби «½»', '\x00000000000000000000000000000000', 1788768600000000);


--
-- Data for Name: exemptions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO exemptions VALUES
	(7, 107, '\x00000000000000000000000000000017', '\x00000000000000000000000000000001', 'practice', '2026-09-15', '2026-11-01', 'повторить', '2026-09-11', 'Ёлка', '\x0000000000000000000000000000000d', 1788766260000000, 0),
	(7, 335, '\x00000000000000000000000000000015', '\x00000000000000000000000000000002', 'full', '2026-09-29', '2026-11-15', 'дроби «½»', '2026-09-11', 'повторить', '\x0000000000000000000000000000000b', 1788771480000000, 0);


--
-- Data for Name: final_attestations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO final_attestations VALUES
	(7, 136, '\x00000000000000000000000000000003', 'demonstration_exam', '2026-09-11', 'повторить', 'дроби «½»', 'дроби «½»', '["","§ 12, № 5"]', 'дроби «½»', '', NULL, '[]', 136, 0),
	(7, 241, '\x00000000000000000000000000000002', 'demonstration_exam', '2026-09-25', 'повторить', '', 'повторить', '["повторить","повторить"]', 'дроби «½»', '', NULL, '[]', 241, 0),
	(7, 327, '\x00000000000000000000000000000004', 'diploma_work', '2026-09-05', 'дроби «½»', 'повторить', 'Ёлка', '["дроби «½»",""]', '§ 12, № 5', '', NULL, '[]', 327, 0);


--
-- Data for Name: folds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO folds VALUES
	(7, 21);


--
-- Data for Name: graduate_admissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO graduate_admissions VALUES
	(7, '\x00000000000000000000000000000002', '["00000000-0000-0000-0000-000000000017","00000000-0000-0000-0000-000000000015"]', 'дроби «½»', '2026-09-22', 298);


--
-- Data for Name: group_bells; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO group_bells VALUES
	(7, '\x00000000000000000000000000000001', '2026-09-03', 'повторить');


--
-- Data for Name: guardianships; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO guardianships VALUES
	(7, '\x00000000000000000000000000000016', '2026-09-01', '\x0000000000000000000000000000001f', NULL, 'мать', 'full', ''),
	(7, '\x00000000000000000000000000000017', '2026-09-01', '\x00000000000000000000000000000020', '2026-09-02', 'отец', 'full', '');


--
-- Data for Name: ledger_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO ledger_heads VALUES
	(7, 345, 1788771660000000, 1, 0);


--
-- Data for Name: lesson_plans; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: lessons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO lessons VALUES
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, 0, '\x00000000000000000000000000000007', '\x00000000000000000000000000000000', 0, '\x00000000000000000000000000000000', '', 'planned', '', '', '', 0, '', -1, -1, NULL, 0, '\x0000000000000000000000000000000d', 'substitution', 247, 'Ёлка', 210, 1788768660000000, 0, '', NULL, 0, 1788764520000000, 'self_study', '§ 12, № 5', NULL, '', NULL, 0),
	(7, '\x00000000000000000000000000000001', '2026-09-01', 1, 510, '\x0000000000000000000000000000000b', '\x00000000000000000000000000000003', 555, '\x0000000000000000000000000000000d', 'дроби «½»', 'planned', '', '', '', 0, '', -1, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, NULL, 'offline', '', NULL, '', NULL, 0),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, 510, '\x00000000000000000000000000000003', '\x00000000000000000000000000000001', 555, '\x0000000000000000000000000000000b', 'каб. 301', 'planned', '', '§ 12, № 5', '', 0, '', 196, -1, NULL, 0, '\x0000000000000000000000000000000c', 'merge', 259, '§ 12, № 5', 133, 1788766800000000, 0, '', NULL, 0, 1788770640000000, 'offline', '', NULL, '', 1788768420000000, 0),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, 900, '\x00000000000000000000000000000006', '\x00000000000000000000000000000002', 945, '\x0000000000000000000000000000000c', 'Ёлка', 'cancelled', '', 'повторить', '', 0, '', 118, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 1, 'дроби «½»', '2026-09-07', 4, 1788766620000000, 'offline', '', 'primary', 'повторить', 1788766500000000, 0),
	(7, '\x00000000000000000000000000000001', '2026-09-08', 1, 510, '\x00000000000000000000000000000002', '\x00000000000000000000000000000001', 555, '\x0000000000000000000000000000000b', 'каб. 301', 'planned', '', '', '', 0, '', -1, 87, NULL, 0, '\x0000000000000000000000000000000c', 'merge', 2, 'дроби «½»', 77, 1788765420000000, 0, '', NULL, 0, NULL, 'distance', 'повторить', NULL, '', NULL, 0),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, 570, '\x00000000000000000000000000000004', '\x00000000000000000000000000000002', 615, '\x0000000000000000000000000000000b', 'каб. 302', 'cancelled', 'повторить', 'повторить', '', 0, '', 250, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, NULL, 'offline', '', NULL, '', 1788769380000000, 0),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, 0, '\x00000000000000000000000000000008', '\x00000000000000000000000000000000', 0, '\x00000000000000000000000000000000', '', 'planned', '', '', 'повторить', 0, '[{"title":"","weight_hundredths":100,"work_no":1,"work_type":"class_work"},{"title":"Ёлка","weight_hundredths":495,"work_no":2,"work_type":"class_work"}]', 288, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, NULL, 'offline', '', 'introductory', 'Ёлка', NULL, 0),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, 630, '\x00000000000000000000000000000001', '\x00000000000000000000000000000001', 675, '\x0000000000000000000000000000000b', 'каб. 303', 'planned', '', 'Ёлка', '', 0, '', 328, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, NULL, 'offline', '', NULL, '', 1788766320000000, 0),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, 510, '\x00000000000000000000000000000005', '\x00000000000000000000000000000002', 555, '\x0000000000000000000000000000000b', 'повторить', 'cancelled', 'Ёлка', '§ 12, № 5', '§ 12, № 5', 0, '', 332, -1, NULL, 0, '\x00000000000000000000000000000000', 'substitution', 100, '', -1, 0, 0, '', NULL, 0, 1788771420000000, 'offline', '', NULL, '', 1788765420000000, 0);


--
-- Data for Name: marks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO marks VALUES
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 1, 2, 20, NULL, 0, 1788764880000000, '\x0000000000000000000000000000000c', 57, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 1, 1, 11, NULL, 1788764940000000, 1788764940000000, '\x0000000000000000000000000000000c', 60, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 1, 2, 10, NULL, 1788765060000000, 1788765060000000, '\x0000000000000000000000000000000b', 64, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 1, 1, 7, NULL, 1788765600000000, 1788765600000000, '\x0000000000000000000000000000000d', 81, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 1, 1, 15, NULL, 1788766020000000, 1788766020000000, '\x0000000000000000000000000000000d', 96, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 1, 1, 14, NULL, 1788766260000000, 1788766260000000, '\x0000000000000000000000000000000d', 108, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 1, 1, NULL, NULL, 0, 1788766320000000, '\x0000000000000000000000000000000c', 111, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 1, 2, 96, NULL, 1788766320000000, 1788766320000000, '\x0000000000000000000000000000000c', 112, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 1, 2, NULL, NULL, 0, 1788766620000000, '\x0000000000000000000000000000000c', 124, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 1, 1, NULL, NULL, 0, 1788767640000000, '\x0000000000000000000000000000000b', 164, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 1, 1, 10, NULL, 1788766200000000, 1788766200000000, '\x00000000000000000000000000000000', 105, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 1, 2, 40, NULL, 1788764520000000, 1788764520000000, '\x0000000000000000000000000000000c', 46, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 1, 1, NULL, NULL, 0, 1788768180000000, '\x0000000000000000000000000000000d', 186, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 1, 2, 2, NULL, 0, 1788768240000000, '\x0000000000000000000000000000000c', 188, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-08', 1, '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 1, 2, NULL, NULL, 0, 1788768300000000, '\x0000000000000000000000000000000c', 190, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-08', 1, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 1, 1, 5, NULL, 1788768360000000, 1788768360000000, '\x0000000000000000000000000000000b', 194, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 1, 1, NULL, NULL, 0, 1788768360000000, '\x0000000000000000000000000000000b', 195, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-08', 1, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 1, 2, 5, NULL, 1788768420000000, 1788768420000000, '\x0000000000000000000000000000000b', 197, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 1, 2, 17, NULL, 1788768420000000, 1788768420000000, '\x0000000000000000000000000000000b', 198, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 1, 2, 18, NULL, 1788768540000000, 1788768540000000, '\x0000000000000000000000000000000b', 204, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 1, 1, 34, NULL, 1788768720000000, 1788768720000000, '\x0000000000000000000000000000000b', 212, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-08', 1, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 1, 2, NULL, NULL, 0, 1788768840000000, '\x00000000000000000000000000000000', 219, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 1, 2, 2, NULL, 1788766860000000, 1788766860000000, '\x0000000000000000000000000000000c', 134, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 1, 1, NULL, NULL, 0, 1788767580000000, '\x0000000000000000000000000000000c', 161, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 1, 1, 2, NULL, 1788768960000000, 1788768960000000, '\x0000000000000000000000000000000d', 224, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 1, 2, NULL, NULL, 0, 1788768960000000, '\x0000000000000000000000000000000d', 226, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 1, 1, NULL, NULL, 0, 1788769140000000, '\x00000000000000000000000000000000', 232, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 1, 2, 90, NULL, 0, 1788769260000000, '\x0000000000000000000000000000000b', 237, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 1, 1, NULL, NULL, 0, 1788769440000000, '\x0000000000000000000000000000000b', 247, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 1, 1, 41, NULL, 1788769500000000, 1788769500000000, '\x0000000000000000000000000000000b', 251, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-07', 2, '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 1, 2, NULL, NULL, 0, 1788769920000000, '\x0000000000000000000000000000000b', 264, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 1, 2, 15, NULL, 1788769980000000, 1788769980000000, '\x0000000000000000000000000000000d', 267, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 1, 2, NULL, NULL, 0, 1788770220000000, '\x0000000000000000000000000000000d', 278, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 1, 1, 83, NULL, 1788770280000000, 1788770280000000, '\x0000000000000000000000000000000b', 279, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 4, '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 1, 1, 20, NULL, 1788770280000000, 1788770280000000, '\x0000000000000000000000000000000b', 281, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 1, 1, 8, NULL, 1788770040000000, 1788770340000000, '\x0000000000000000000000000000000d', 282, 'class_work', '', 100, 5),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 1, 2, 3, NULL, 1788770760000000, 1788770760000000, '\x0000000000000000000000000000000c', 302, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 1, 2, 13, NULL, 1788770820000000, 1788770820000000, '\x0000000000000000000000000000000c', 304, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 1, 1, NULL, NULL, 1788765780000000, 1788770820000000, '\x0000000000000000000000000000000c', 305, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-08', 1, '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 1, 1, 14, NULL, 1788771060000000, 1788771060000000, '\x0000000000000000000000000000000d', 315, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 1, 2, NULL, NULL, 1788769380000000, 1788771120000000, '\x0000000000000000000000000000000c', 318, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000002', '2026-09-11', 3, '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 1, 2, 13, NULL, 1788771180000000, 1788771180000000, '\x0000000000000000000000000000000c', 320, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000000', '1970-01-01', 1, '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 1, 2, 12, NULL, 0, 1788771300000000, '\x0000000000000000000000000000000b', 325, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-07', 3, '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 1, 2, 7, NULL, 1788771300000000, 1788771300000000, '\x0000000000000000000000000000000b', 326, 'class_work', '', 100, NULL),
	(7, '\x00000000000000000000000000000001', '2026-09-14', 1, '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 1, 1, 13, NULL, 1788771540000000, 1788771540000000, '\x0000000000000000000000000000000c', 340, 'class_work', '', 100, NULL);


--
-- Data for Name: mass_events; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO media VALUES
	(7, '\x00000000000000000000000000000003', '', 'Ёлка', 'directory', '', '\x00000000000000000000000000000000', 'дроби «½»', '', '1970-01-01', '1970-01-01', 158),
	(7, '\x00000000000000000000000000000001', '', 'дроби «½»', 'directory', '', '\x00000000000000000000000000000000', 'Ёлка', '', '1970-01-01', '1970-01-01', 214);


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
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 46),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 47),
	(7, 'absence', '\x00000000000000000000000000000016', '\x00000000000000000000000000000016', 48),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 49),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x', 50),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 51),
	(7, 'class_year', '\x00000000000000000000000000000001', '\x', 52);
INSERT INTO mentions VALUES
	(7, 'class_year', '\x00000000000000000000000000000001', '\x', 53),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 54),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 55),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 56),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 57),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 58),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 59),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000016', 60),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 62),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 63),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 64),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 65),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 66),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 68),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 69),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 70),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 71),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 73),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 74),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 75),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x', 76),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 77),
	(7, 'person', '\x00000000000000000000000000000019', '\x', 78),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 79),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 80),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 81),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 82),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 83),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 84),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 86),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 87),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 88),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 89),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 90),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 93),
	(7, 'school_year', '\x00000000000000000000000000000001', '\x', 94),
	(7, 'absence', '\x00000000000000000000000000000015', '\x00000000000000000000000000000015', 95),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000018', 96),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 97),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 98),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 99),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 100),
	(7, 'class_year', '\x00000000000000000000000000000004', '\x', 101),
	(7, 'school_year', '\x00000000000000000000000000000002', '\x', 104),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 105),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 106),
	(7, 'absence', '\x00000000000000000000000000000017', '\x00000000000000000000000000000017', 107),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 108),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 109),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000018', 111);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 112),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 113),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 114),
	(7, 'school_year', '\x00000000000000000000000000000001', '\x', 116),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 118),
	(7, 'class_year', '\x00000000000000000000000000000001', '\x', 120),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 123),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 124),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 125),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 126),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 127),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 128),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 129),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 130),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 131),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 133),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 134),
	(7, 'absence', '\x00000000000000000000000000000018', '\x00000000000000000000000000000018', 135),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 136),
	(7, 'course', '\x00000000000000000000000000000004', '\x', 138),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 139),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 141),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 143),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 144),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 145),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 146),
	(7, 'absence', '\x00000000000000000000000000000015', '\x00000000000000000000000000000015', 147),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x', 148),
	(7, 'class_year', '\x00000000000000000000000000000004', '\x', 149),
	(7, 'school_year', '\x00000000000000000000000000000002', '\x', 150),
	(7, 'absence', '\x00000000000000000000000000000015', '\x00000000000000000000000000000015', 151),
	(7, 'course', '\x00000000000000000000000000000000', '\x00000000000000000000000000000000', 152),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 154),
	(7, 'organization', '\x00000000000000000000000000000000', '\x', 155),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 161),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 162),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 163),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 164),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 165),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 167),
	(7, 'organization', '\x00000000000000000000000000000000', '\x', 169),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x', 170),
	(7, 'absence', '\x00000000000000000000000000000017', '\x00000000000000000000000000000017', 171),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 172),
	(7, 'course', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 173),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 174),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 176),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 177),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 179),
	(7, 'course', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 180);
INSERT INTO mentions VALUES
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 181),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 182),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 183),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 184),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 186),
	(7, 'class_year', '\x00000000000000000000000000000001', '\x', 187),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 188),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 189),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 190),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 191),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 194),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 195),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 196),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 197),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 198),
	(7, 'study_group', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 199),
	(7, 'person', '\x0000000000000000000000000000001a', '\x', 200),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 201),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 202),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 203),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 204),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 205),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 206),
	(7, 'absence', '\x00000000000000000000000000000017', '\x00000000000000000000000000000017', 207),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 208),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 209),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x', 210),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 212),
	(7, 'class_year', '\x00000000000000000000000000000001', '\x', 213),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 215),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 216),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 217),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 218),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 219),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 220),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 221),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 223),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 224),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 226),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 227),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 228),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 229),
	(7, 'course', '\x00000000000000000000000000000001', '\x00000000000000000000000000000018', 231),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 232),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 233),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 234),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 235),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000016', 236),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000016', 237),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 239);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x0000000000000000000000000000000b', '\x', 240),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x', 241),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x', 242),
	(7, 'class_year', '\x00000000000000000000000000000001', '\x', 243),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 244),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 245),
	(7, 'school_year', '\x00000000000000000000000000000001', '\x', 246),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000016', 247),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 248),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 250),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 251),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 252),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 253),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 254),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 255),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 256),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x', 257),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 258),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 259),
	(7, 'course', '\x00000000000000000000000000000002', '\x', 260),
	(7, 'school_year', '\x00000000000000000000000000000002', '\x', 261),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 262),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', 264),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000015', 265),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 266),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000018', 267),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 269),
	(7, 'course', '\x00000000000000000000000000000004', '\x00000000000000000000000000000015', 270),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000017', 271),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 272),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 274),
	(7, 'absence', '\x00000000000000000000000000000018', '\x00000000000000000000000000000018', 276),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000018', 278),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000017', 279),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 280),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 281),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 282),
	(7, 'course', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 285),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 287),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 288),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 290),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 293),
	(7, 'school_year', '\x00000000000000000000000000000001', '\x', 295),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x', 296),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 297),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x', 298),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000017', 299),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000015', 300),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x00000000000000000000000000000017', 301),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 302);
INSERT INTO mentions VALUES
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 303),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000015', 304),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000018', 305),
	(7, 'class_year', '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', 306),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x', 307),
	(7, 'study_group', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 308),
	(7, 'course', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 309),
	(7, 'course', '\x00000000000000000000000000000001', '\x', 310),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 311),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x', 312),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 313),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x', 314),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000017', 315),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x00000000000000000000000000000016', 316),
	(7, 'class_year', '\x00000000000000000000000000000003', '\x', 317),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 318),
	(7, 'lesson', '\x00000000000000000000000000000008', '\x', 319),
	(7, 'lesson', '\x00000000000000000000000000000006', '\x00000000000000000000000000000017', 320),
	(7, 'class_year', '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 321),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000016', 322),
	(7, 'lesson', '\x00000000000000000000000000000002', '\x00000000000000000000000000000016', 323),
	(7, 'school_year', '\x00000000000000000000000000000001', '\x', 324),
	(7, 'lesson', '\x00000000000000000000000000000007', '\x00000000000000000000000000000015', 325),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x00000000000000000000000000000015', 326),
	(7, 'class_year', '\x00000000000000000000000000000004', '\x', 327),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 328),
	(7, 'lesson', '\x00000000000000000000000000000001', '\x', 329),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 331),
	(7, 'lesson', '\x00000000000000000000000000000005', '\x', 332),
	(7, 'study_group', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 333),
	(7, 'absence', '\x00000000000000000000000000000015', '\x00000000000000000000000000000015', 335),
	(7, 'course', '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', 336),
	(7, 'absence', '\x00000000000000000000000000000015', '\x00000000000000000000000000000015', 337),
	(7, 'study_group', '\x00000000000000000000000000000003', '\x', 338),
	(7, 'course', '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', 339),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000016', 340),
	(7, 'lesson', '\x00000000000000000000000000000004', '\x00000000000000000000000000000018', 341),
	(7, 'lesson', '\x00000000000000000000000000000003', '\x00000000000000000000000000000015', 343);


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
	(10, '0010_changes.postgres.sql', '1afa6d135d4f5a1162ed8f53b80d9a857c08a4ee0a49b0153368640760733894', 1788771660000000),
	(11, '0011_teaching.postgres.sql', 'd61b0bdeea4ee077934a64c1beec6e0b5309458c2f557e1f6731851124436433', 1788771660000000),
	(12, '0012_year.postgres.sql', '050fc09abef808e6c1ae5a763a2e3d93aa7956b78b2d962e3aa264426680ed83', 1788771660000000),
	(13, '0013_finals.postgres.sql', '9fa54e8f8ac75547d69f330602b2417b74c3838bd4d52f09ebb59a1ee247ae83', 1788771660000000),
	(14, '0014_rework.postgres.sql', '6b9fe69ba0133f0472b44da4fbae58c405da13d97a9612490c194e95d5c16ecf', 1788771660000000),
	(15, '0015_calendar.postgres.sql', '9c20883ab1ecceb0df5c1ec3e79632e7d00609ae3bc06bc52c62287595488d6d', 1788771660000000),
	(16, '0016_of_student.postgres.sql', 'a4f087baf74f81704281f5aa5d3104f93272cc166df545ffd57d06c4f0cb85a3', 1788771660000000),
	(17, '0017_change_reasons.postgres.sql', '9d54bb0450e160bf5f8519fb917a523b01da6808ad92950bb8d006f6859ab517', 1788771660000000),
	(18, '0018_practice_diary.postgres.sql', 'f3779b0fef3a80aa4d8515a1abdb4fba3ec2f610d5f1cbd00cf772ce612f28bb', 1788771660000000),
	(19, '0019_timetable_versions.postgres.sql', '498330370c66356010bb2d2588a3582af608649b1e140601e7c7a39b2a6d8f6d', 1788771660000000),
	(20, '0020_role_scopes.postgres.sql', '971e84854ccc45e6b3ac60ae114fda083c5e22ef7022d8095e5cd92e70419d7b', 1788771660000000),
	(21, '0021_gaps.postgres.sql', 'ae0add0551b4b1517a1380655ccdc09b60f77de6d8e626d60016be4f40b03077', 1788771660000000);


--
-- Data for Name: named_bells; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: organizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO organizations VALUES
	(7, 'ГБОУ «Школа № 1234»', 'Школа № 1234', 'Москва, Школьная ул., 1', 'letopis.example/school-1234');


--
-- Data for Name: packages; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: period_closings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO period_closings VALUES
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000003', '\x0000000000000000000000000000000b', 1788768660000000),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000002', '\x0000000000000000000000000000000c', 1788768900000000);


--
-- Data for Name: period_marks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO period_marks VALUES
	(7, '\x00000000000000000000000000000002', '\x00000000000000000000000000000015', '\x00000000000000000000000000000003', 12, 8, 5, 61, 'confirmed', 'повторить', 1788768060000000, '\x0000000000000000000000000000000c', 181),
	(7, '\x00000000000000000000000000000004', '\x00000000000000000000000000000017', '\x00000000000000000000000000000004', 6, 18, 4, 20, 'confirmed', 'Ёлка', 1788768300000000, '\x0000000000000000000000000000000c', 191),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000018', '\x00000000000000000000000000000004', 117, 18, 1, 7, 'confirmed', 'Ёлка', 1788769080000000, '\x0000000000000000000000000000000c', 231),
	(7, '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', '\x00000000000000000000000000000004', 17, 15, 3, 3, 'confirmed', 'дроби «½»', 1788771480000000, '\x0000000000000000000000000000000b', 336);


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
	(7, '\x00000000000000000000000000000018', 'Иванов', 'Иван', '', 'unknown', NULL, '', '\x401040044000401a401c40040020401040044000401a00000201010101010102010101'),
	(7, '\x0000000000000000000000000000001f', 'Ёжикова', 'Мария', 'Ивановна', 'unknown', NULL, '', '\x400b400c40104014401c4004400000204018400040204010403e0020401040044000401a401c4004401a4000000002010101010101010201010101010201010101010101'),
	(7, '\x00000000000000000000000000000020', 'Жуков', 'Сергей', 'Павлович', 'unknown', NULL, '', '\x400c40264014401c400400204022400a40204006400a40120020401e400040044016401c40044010402e0000020101010101020101010101010201010101010101'),
	(7, '\x00000000000000000000000000000019', 'Ёжиков', 'повторить', '', 'unknown', '2026-09-27', '', '\x400b400c40104014401c40040020401e401c40044024401c4020401040244038000002010101010101010101010101010101'),
	(7, '\x0000000000000000000000000000001a', 'Ёжиков', 'Ёлка', '', 'unknown', '2026-09-07', '', '\x400b400c40104014401c40040020400b40164014400000000201010101010102010101');


--
-- Data for Name: planned_works; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO planned_works VALUES
	(7, 51, '\x00000000000000000000000000000004', '2026-09-11', '§ 12, № 5', 'region', 'повторить', '\x0000000000000000000000000000000c', 1788764700000000, 0),
	(7, 63, '\x00000000000000000000000000000004', '2026-09-19', 'дроби «½»', 'federation', 'Ёлка', '\x0000000000000000000000000000000b', 1788765000000000, 0);


--
-- Data for Name: policies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO policies VALUES
	(7, 155, 'lock.lesson_edit_days', 'повторить', '2026-09-03', '§ 12, № 5'),
	(7, 169, 'lock.lesson_edit_days', 'повторить', '2026-09-25', 'Ёлка');


--
-- Data for Name: practice_assignments; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: practice_days; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: remarks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reopenings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO reopenings VALUES
	(7, 52, '\x00000000000000000000000000000001', 'remarks', '', '2026-09-24', '§ 12, № 5', '\x0000000000000000000000000000000c', 1788764700000000, '\x00000000000000000000000000000000', NULL, -1, '');


--
-- Data for Name: retake_directions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO retake_directions VALUES
	(7, 139, 26, '\x00000000000000000000000000000002', '\x00000000000000000000000000000018', '\x00000000000000000000000000000000', 'improvement', '2026-09-02', '2026-09-02', '§ 12, № 5', 'повторить', ''),
	(7, 173, 24, '\x00000000000000000000000000000001', '\x00000000000000000000000000000017', '\x00000000000000000000000000000004', 'improvement', '2026-09-01', '2026-09-29', 'Ёлка', 'Ёлка', '');


--
-- Data for Name: role_assignments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO role_assignments VALUES
	(7, '\x00000000000000000000000000000001', '2020-08-01', 'director', NULL, 'приказ № 7 от 30.07.2020'),
	(7, '\x00000000000000000000000000000002', '2026-09-01', 'deputy', NULL, 'приказ № 90 от 28.08.2026'),
	(7, '\x0000000000000000000000000000000b', '2026-09-03', 'clerk', NULL, ''),
	(7, '\x0000000000000000000000000000000b', '2026-09-01', 'training_master', NULL, '');


--
-- Data for Name: role_scopes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO role_scopes VALUES
	(7, '\x0000000000000000000000000000000d', 'director', '2026-09-20', 'groups', '["00000000-0000-0000-0000-000000000002"]', '["00000000-0000-0000-0000-000000000001"]'),
	(7, '\x0000000000000000000000000000000c', 'training_master', '2026-09-08', 'groups', '["00000000-0000-0000-0000-000000000003"]', '["00000000-0000-0000-0000-000000000001"]'),
	(7, '\x0000000000000000000000000000000b', 'director', '2026-09-29', 'groups', '["00000000-0000-0000-0000-000000000002"]', '["00000000-0000-0000-0000-000000000002"]'),
	(7, '\x0000000000000000000000000000000b', 'deputy', '2026-09-25', 'subjects', '["00000000-0000-0000-0000-000000000002"]', '["00000000-0000-0000-0000-000000000001"]'),
	(7, '\x0000000000000000000000000000000b', 'section_head', '2026-09-26', 'vocational', '["00000000-0000-0000-0000-000000000001"]', '["00000000-0000-0000-0000-000000000002"]');


--
-- Data for Name: rooms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO rooms VALUES
	(7, '\x00000000000000000000000000000002', '', 'дроби «½»', 137),
	(7, '\x00000000000000000000000000000003', 'повторить', 'Ёлка', 275);


--
-- Data for Name: rubrics; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Data for Name: study_modes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO study_modes VALUES
	(7, 48, '\x00000000000000000000000000000016', 'individual_plan', '2026-09-03', '2026-09-18', '§ 12, № 5', '2026-09-07', 'дроби «½»', '', '\x0000000000000000000000000000000b', 1788764580000000),
	(7, 147, '\x00000000000000000000000000000015', 'hospital', '2026-09-14', '2026-11-07', '§ 12, № 5', '2026-09-27', 'дроби «½»', '', '\x0000000000000000000000000000000b', 1788767160000000);


--
-- Data for Name: subject_cycles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO subject_cycles VALUES
	(7, '\x00000000000000000000000000000001', 'science', 132),
	(7, '\x00000000000000000000000000000003', 'general_education', 283);


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
	(7, 0, 0, '\xdfb3b763db8474b49bef384f7b33ac481100201f08817a90ea9c7809878d02d38b8ed1f4f3a0b298414583e80068e26ee485298a828138c7459c25a19b67f3423f9ebc0f7ada992ac8619b9db9754da542a68d3d8961a0f3dbb0bc3b42befb393a86d694bcf72e3a11d48cb207bdec1d22b7062a805fe0a37efb704bce1881f6961826e3eb3932674a4f88878ccb841dc77f2785e0f4c6b6c314580a8f0a545d4d7ba6f10c8910a6e33de8005eb92578b9cba87d3fb393ddcb97cce22b633a15a1a7971284669dcf967590e7d02e687f973f01f5da77db84a104b06dd5bc6cd19277aa29432dbe4bdabf1b3553540e0bc3f0d5ebffc0554e8d44e3a5e33c68da03da2e63f19f869840f46f4a4d0a8a90226d39b0d4d9bcdb298cc67767bd52523cec254e9d95daec87f8a9ff4a6e6563f933e1c7eb5053a65b3e1131d12b235f4119bb4744b90922c1082f5e64ff22ba9f7c1a50a7025701622c2eaa3e98a77c0f71cfbce6129d89e541643cb374ff538faf8e5132f0928f38b1cf1e7746d9358babead799047fc6a8d0edf03b0b425be2340d1b91bc55e3db23c7327b23ac3ee37cfebb67a019f2ca355f7991784e6d07d8322ba89faf33d49989a53dc3f727b85e8679c7e7b95c8307894e50c24d8f7124b463d6b8e66894f830630ce15733dedd964b539c904a7890747066a4c8eb1d45b43044b8793684eabd3c1eab2f45c6b8687de50575e85e5424b54015dd9f884141cacfe8cac1977f43370cf923dcb7592d6b2829103a241aca395a97ce9a5dfe741c4dc5f57300fb8d08fbdbd07cfdeeefb291903d01a60841f16f08b3dfb433d4497b04ad08965c312f9ed3c4ff75e7e49d34cafaf195ab8952fcf3901d587bb27959b04ff36e0704e50fc50c90c1a676cab3e48a2d28eef24b08de0310f8e88ae8be746713d1ea2e3e11be09f7ff7269207ef3110b37322ad621fcd60152b22b2abee96666e56f40b3f43750238b1938959a73fb3c9898aa868ecdb20400edd08916dea3d32fd0774f1464fdd97da38cab9cdc2bd9c8cff33c7941780bb582bfbcad7b4c306c71965419a681cb265c654ff491789b4e76a1a89b02a00c1b60aad5fa36a60ffd28c0491f125827d89e297e42ca17b64ee042ea030d04d5f0f78d90a58889daa1f608752ac2b73d8bd6e81fa3648299b8fb057ad150555b8a6d6803f9caa0ee89704994233d6d899a5ac825513848d67d5f2006e00b6057a47314ab2ab7a271ac55c7abce33d732b5224c621e5b9765dea99ca616d07c1df36ba9dffed3373b3bc129fcc6ccaac1d3f889316fb8bf965ee7da5213fe35080f39db2538c777856abf406e2d2771f6e555639b11a3bfbcd28bc31a407365981b34529aafaac5def84d8ed26dced89bb2edd14b2de5f18ca7bca465918ccb970cb12f3fb80b017c8e5d1c7915b7ace16bf3e854009e205ba71a37061fcf0b17962ade74ed0e28952f6cca0bca71146ddba36260814ac6dcd37f07312258ee3748e70e7cabff6e74f9f3712307bc86c0cbdf8e731120e3ba09b2ab349bea64961993c86948a76e6877bac8f9d63ecb91db0c20ccb051c80028ccbfacc25b0cb43b3200344ba1698adc00e4c3b6d8f123a9bd89fb1ba7999fbdbf31f301e59abcaa68e3b44d9820ae5bb80b938735a71fcee15fc2ff7b2d7e6112beecd971c9d8afecfbca52ce960ed141b53e99d1da2b396f00e83caf3721f37f4752459ec7e3f5c32620192e3a3a0b6b87c960f6371e3b2a05fffb7afb151cfe0ea29635074fdf771bda681ee0fe9c0f065e9cdadfbd81aafb67aaef1b54b28db323e2040160aa47764fc0d44ab80a9ab94868e88b2ad9f2915fb265ca8a714fe70df082cc5b32051f484ac1edf43627989d91512e975f1128de53c2171cfff5a734da41a9e086efe2d2cd9c1c05a614d263a793382d492e10dff1ab4a604bafa077a40da4e816a003385d9d10114a3becd1a0211f66d36c54526b85852f3fcc00c364f27046c4f54a39d9f0e6929c48928f6ea4f5fd699c9267818865074089e5cc3a58904994ee81534324ffcb47618049804392c5a8483d66cc1b4709e4ff70a7ec7618ab8a496da20da1d96e50966c422e902c66c2d9496d39948bf3da8192ccc63b2d87e7de6649cc84df9e685af9a26d1904c2d8ed1e02098d2dbed1e7f63603f583fa312915e7b5503041990f4d1c258ce70bbf82017b1a1f1decf08d15238ec2a9dbcb94fc1b3ad69e2928354d7ef3f675ebd4a0cfb953bb5c25a6d7c52f794bb514cc3e72beb0e8ad523e1d259c2e090abb95ebb2fa7f0dc6395b2b89ffc92b912426ddb4d08025b39ff384348c8fe9d58ddbe2f99bebcfab99224705c20df8b5c64159bd0317157862ebceba7463bd1b8ae51fd05b08c8eb53670564c67c732a511277a45407a88a236fc26fc20d4af0846d09f74e4deb5e185e41abc8d4de4ba8012691a6c901cde1c63c63b983a2c4ee18eb183f0fde382e483be29cfeaaed9c636ba0f405eeec26ae2664b170d62a619fac07efea0349d565493c43ec1dae5302d0d1e9fbd9e7eea343fb6b582f1014e77cd66aff9b624c3293ece51a6ab02e9ce460229739602e653676890e36d04bc2fa9f0c20743b4f4f3204111e0bcb93269a11162d76d72dda6a9ae28592c7607cdff023d549d9affa072a6acd25949a96798112512930f0e9027c385c4afc15def5c873bec446e90bd21fb8f22139f59e0736d9017247725a4fbf1f154c122bf44d2940ccc42865b4371d3b6a7150568a685b2bcc17297149dd362f4563415716882c764e9bd9c9ce7a68a1a4ac47729dd0eb5dd4c4dd484b7c6a8a08af234e8909ed2b9a5e0b704522138a9800832d74c33c9ea739d721753745e32f588c93bcc89c5c5867382bba56a7732394fe8f7873f48d846b8c5db751b34bb1ff1cb7dcc9b7533c90972320a0b3f37c17d0f346232e302abae10efd7507a1e8112d432cd232ebd8d6c6a22b55e366408a85c018e66f648048b74d97309fdd7b4363c088a03494dca208c6056cc13a6e3651c43315d68afa5c78a0442802eb5e63b461403cc127843ad678f0ab6e81cb95610d0151a15eb9f4e8b965de3717ae3e201bcad0a2694aec9a6ee322ff1308b060dadabcb9becbf50127c754fc214c0528d1a55414888a504c4a995baf1e1ca3c693be1494d15a345aa94ed77c8cffedb1937e870e0b31a78bd9b028571abf477bc3ab634928254fbdcd7e48d3f5071b10074e5d21bca4eca4e44ba80076d4e3ea0aa40545d438f07004b51adf32c37149cb58552f9adcef5ba1ed2ee64439c589e8837feaf4504a29bc0d29b3f7c9e828b0bc37d188c0d68018abd12a8982efeb2f7081fa13f46481ff7499581731aa25ac1c773de67135d2b77b8e6d8baec333c7b444a2377cfa6d12a139c8f1abc488d7fd2ce07a27f9f976059cb116b7161db2d984d3c613cbc7183b4716726009e22b705f0962b30bfa3bcd8387d844e1d972f84bc5e28ad6d8c4fc20061c35bec4ecf5dca41d02cf6d29c231fe0e0049646c5d6cf5818518beb108c770c8a75843789dc45c41db65a1ad2009753b0fe20b2c96f9dc1e5442c89711c4ca06c31db85852532bb653132e0340ede013e52229359fab1f920d1218710b2a0cd7368bbca7a1105fc02b2e2f06d6354e50a2a6a9fbb5cc8d6e514da4b1088595478a4490a2f62efe458336bdb127999ccea6d87bf29e62c5a470cdff57a711646463d0c8a9fddb4f3ce08573b33a4cce240d1d3679d25794d91294a94a5870d7771fd6e3676daf3a40e2e0a6e86d14599386fb3c5197e9af3ef700985c6466739fc47e0148df653e37cc377e44e70d5ec67036598b0ca37d53d8066b3ba8c850eae2eacc8de4b48214fef4ea846903d9df529c7f5e17bc0769ceabae4e0f74aaa7624bd219adb5a3a024ffccc0ac34ba3dfea6e5749c78c4760334b9c88e1761dd9e0571521ff3f0e50739f7fb20a818b152cd60b72e4702e9e5a8147af809646fda1d33d616ea435ee99d5106fc3be0933bdfb839998fbe1aed2962d66a7d53e587445456b4d93882826e29ad2e5f878280a1c017396f93abaea75646882846b37338efc29bd1beef90a199b3f583c23d9732533cc7f908bb427b139537ca02c5fa7ffd4d0e0514f0ac5efb6df3c26547173ee1f609a095804572df92c353a5b1feac74305810b6e9e0b82da5f914033ad1814a9ade9d4157d2a651fa56bf61f007922c7628ece9f95d1684c388ea3144c953ae86b8cd934ea02001bb341103488b70796f82984f64941184760e0b27332dfe0fb491aa311bd31bed0c304e6ae63cbbcb4bc28c7180c017080a50c52c27791d6fb9ebfd5bb152da25e102e3ec4cba3d1e0f06dd3a9978181e8cb740122e358b15c12672d2d72b45cfd20998ac7a24c3dcb6842881a0c3030506c2dd0fa541d0d8b0e9d64fc7cc7a538a52ab618427931aecbeb8f35e70836654ece91a777ff4fef0ba208cc4455fb0fc76affd08fa43398f7ac621e9d8e21cdc548f0521ac5cc3b88eaaa7b55afcc4938b79ddded1421bee42068ac2f77593256ea6ee0f86075005a885b297739a7b453646a96e419caac03cc6cfdff5dd7dadeedc744f5132aa08a981778b5bd575a3978beaa995a20c10d99232df2977660bcbdb5e7aaf0ea01e44de7d43145c2d47f20cc6b964da81543d3a1e65e6b1a197957a21710017b216d6002bff3ed137cc1fb9229703283e0bd711526b094de44310ae1529ff00292b1b5ed6b069e43181f3754631a212d4744e0f4b18b748ccfe413e3e74d1c431518b4caf69323aa4267ca9563876df578d80aa5c368d84cc37b1485283bfd36dc8a46d6ab775254418ae559503ac7719d1d782f6da745bcb38f833d3a32ebc6ed5dc4108243c32372b2544bdd89c9c9d860ddb681a055c873acbc34b963382eaf9d36a563f7be2cdaf62a019296d243955ee987c037f1e51118479f68fef35901bd48b3251d3961d8e9f380da4520435d3bb21a1bd8fc529bafa9111ed3a80ebd73515233c6858a30bcd0445dfa919a0614fec08a7cc6da395bf719a70901576a36ee13c036360f973162af3336b1d050fe03badbcd2f4ce39866cb4281cedcbcf003557513dbc8b339854d44e7367fa1a6045257e5ff0ea48b88a6f38f09a8d1c98bb3fb8456f7ccff4a8450f99d0c7c2c6307cf38722411a2bb03138050c83ae8167828ea5f7ea4a7b16af2ca21cb6d0f9e6ce0a66de34b1c2a882670ad025711cc03df5d0aa537c7c40b6d6eac1ae79bf9a5de469a82e92f7236e2ce0cdd2ae14eba44c1604d9a3aec21eb8da8cc26ebf357cbaa00936c166cbde21f58ccf4cad62354909b4fbf948517cc82306a4c0034cae4a9426ac0597be1213909eeb9317244359bb483740657251657cf7d3d8a4c0b5f9a520336f827f654602bb3f50b3fcc5e24698c508d1366bbe0ebb71a8d2ff92ba1e29cef67ddc97caaef924ecb7bd499a059670441116d9bddc28fae6cf64b6d7ead27864bcec24154e4df2d7003ec3787244ed195030cfb765dae6d661b58fc0d51035cd2dd04fbd0e5516bcb4d88fbe463e5e338f52b0e5024897638b5d1d0fb997d2529a86f1dd3360a3304cc644b20a1f1f6dc5215dd136b644c11f5c576607d3f6f0fce793a4c63cc1835070b0b37fede9fb5eae585a9a293bd138f449cc55d9aee8cf8573de5cdf3dd5cefbab0606aea23113a7649ed1ce8b50d2c240403e51c1c72178e83e105d36f7ec1fee86099f04084fccb81b73793219440d4cf6c9b05889ccf370f9dd39a00d79e9c919613e27b6d16011d1341439f70419d504b7a40515e1807d0ffa3abd329b35384b0d968b1395fd55bdb054de38e53fe5142da3879c043b44c045bb476f52ed81bdd545094fa074935f067845156eeed5e1c72f3152f56fe3f3f60206edc51792209f3830a77068d3b8e8fa063909bb17bb1037b1f528f381fc19f64ccef570385ba74454e9b40ab632bd194708929b659df8da08b2fc630009801fb6066efaefbf30a8f54473a5c8767cb32957e6bdbc40b80a501b9c3bacc3827207400d05fa5a10f9eb378b091a6a34d84812d68c0570a2026fe74c609af9390d146336d41bfd0ece1651dc23c1b4c60ac960ca92fcbe4a87d341ad267d98cfdd4f67ed5a50aa20bb17de8d5219c7d38ca24b5e60ce6af9920eaffcebb3ddff5acffe7277082bfa013f5f003d4785c09a8add4b4bc72f909fd395f37834de430f6f0455c0b5a2d9380d4ba378527fdab288733bbd6eeea225374b61c0f3bd93d61dfa4e4505f58a83b35c9698ff4c936db83138b7506a63553e967cfe8916dafec045fbbbff6fae1235ef380e38c1d67924c03338e9241a84cf908880c7bca2c33b26807d102ed5d3508dac8ce7ce926a00f126b33150ba1b8f37dd7e621855cc78a9f1e6ceb74220c3a474d2d80855873cd525412db30e98c5ba12a760ea133bf993b613fc3b581e16fda1f4435077c2b12369ba5c162b07455161f9baefb510923541d8910acd02acdaa9659b0f46d6a40cfddd21c614a74ad3b7690ec3bca6f1200de7e35b3718ad2c29b202afc9787f9a5304acb17ec0a13e1b40aefbc0a81256edb5bfbeebffdb5284903638c1e912b3ff2a4249d7e3e458839d1b3538d0b5fdd8a58aa9255d50fc0af80604b2cf890297a6c174ff80f975c4e84300b8665300f3b029f7b711d08900112a3286a795023fa308348dc51d8d0beb98e53a6ab6669ce9c1db0a061117efb8ede591091eec4606feb4bf9318a9045c1eb390a6776b5b223ca13c1694522848f9546d0e427348f86914170b634cc18e24c108865fa6e3319d53f93d99e9f2892da96f54af141403c74ef7222a00ba68bc0a7e56e1ea66e2202fe4fafd160899a6696cd9b0bf5301028aeb3d7b898156e81af4bb6c646bb47a08242fdcc897cdd3575af173fd0d246ac8d11ae57bb1fc5bf332afc69bf47d4f72760f631e9f8f0f2c8ec7531708d750d6e48b91a5dd4a2757615766595539fd1377d6b87babba0c338dac9cf891f6b25082e0aa8debb7fab860abe7b25e9fc70e0741f8a1ea9e5bed5225a82b404262e89f9964a186a52f2cccb0d49eb65b1b77d2e15b1e111cbe4fee47653f582d1ef49759dd97ba0aabef3494e7de31ac7765cb67452604b3a3f9b5dd36f70b12be17ce615a05005be9a590a92c6d457c4bcb0d82e90aab3e77d9bff907e0ddf7d63e06618d8b6ba8b6833ac54d8462f34f6c3c1fd868f7d161b753d08e9babfdb0eabed7fca938242d2bf0d8314adc8d44c9c6c2ca338dde8cafc9114b809da8589f2aec2a312e46ee833075fb982c6e00b3cd68868eabe64dca771bef272a9fc087992e9ce488ff8901edf67a15bc91f4f709bf71a844cbd3f90c82c20d70f96a5c32f975f52c345f632c182e8dba138162fbf7bd832015ab769eead2ff2c6dd27c0d910c6d773abd69695d8c3287afec5e25439b608c1c13d0c670fe6d01be550f00bd1c796c97b71b6d6505435f057712cfd9c86f2115fcad5a4db588cec3631e7f1d70994a80c9a2c3af8ba959ada4af6194d5ee6457a323db0c4cb3245874f0de18989ea2af3046f7d0ea32badb8b9194b01f2598249b250cfdf8ea985d831e763a398b86e145e26588f02217313f9eeceb5fb26f8ef0c842b3106b18c7142063ffd71c4eb60eae1a72a534afb311a2b49dce1590a486d6c0d9a5abd68c23b343b03414babeecedbf1046679e60747fba7dab6aa27aa3705c4b6e19582d33a489c020141495038496becc21beede333969ba912b2da98428254f7927e8d6544477e7783b675ee2b9db899941635fc5cce1684dc2fc8646ccfcf7d7de1e0f4273243a8fed68fec79685c581299800a490e9c2ec1406949ba47d1c313b5492cdf3eec6de7b873673b2b6be71fb081cab9bdcc35e51f5fd3cdf2ccefcaa5aa51bbb87a4501c40006e9b876dab78bf8800e2be77d7bff1c25b85c7a5555f0f35a5bcf2b21822c7aa7fce9ae092ed91aecfb220edd46eac3296c45a320f620790cbfd6a39c629b43d03f4a5b02e12d6bc69bf0acaac124e8431a56e2909e1392a5f6b58d9af7a1987a7e714a864b72553220c3bca81b70238c0d1294dfb964a3de0f38f86afbf65222fb29b4457513cf7549bec3e5627fcf0a984d3ba95bb5d65b17ab9d6935339b4e1ba6a3a453c20b3ccc11c7db729ea227277b8171c4dfc80379b4d654d96f48984d5d0c011ee617fb71299503c1b83c7b33b3f21c3c8b493bf728bf626971b5d9da4d062398de53a60b9ef8ea340d651b96ee939c0a1738f4be53289db862a5458d0ffedaef05d76d00e1589746d869c18cbf5ba5b6af90d06c94705cb3c8fcdb6bd7a064e42824a4ba745d73fa731e1127170bee6de9a091314ffb5f40e662eb6a95a5d548a6058bd2ea392e8891abafaa6f3a764758b4202ba4f86bc70cf929d9e610d0d0d88f0662e48532ec04f5c13890c3787250cf8c64bb7c2d998837c751c8e99163fdd6132ad9eb025ca9dabe757c3f376ed266d7fac01de738c769c91e80319b49a86d3f793d5ee35152e4aff2be937c7e8dbdcabe68388f16da5c2b60c7971f09c1a5d6f4665d55116153d1fdff4a3eabb270c25ca06bacdcc4e276db68cdabe6ca9e4ac7244274a99753a7370783efe908f056fc4e32aff3c610395a29cc2adac439fc2e6d333e131cbab6882879d1d3b7f446b92cb0aba58a62db2cac50db813fe89c088ac42fbd4b926e0f9c22d03c8f2e0edde5d83efdab9cb7c4e868a8a3b2a9a281bec660d711715f3dfe2ca83da43f0c1552266ce3b97b021ac911a587c82bf8d839238f21496bda84df8dee0f689f936476a2d265524d394922a1bff459ea472123ef13eb76416c7a5dade1784fb3ff04fce86f5ee5d180b705ee268aa418295cd5d742d703d435d2146fd382a4bbd40b3faf8f43ea9197ed1c810125e8bf8bc0127901e490c61524366d85a273e84e6061f949f4f630f5e25e294a56edf94acc63482dde061402b48a74ad30c8b38c276d8be0f5fc3bb85abb02eea4fe4a82d29dd59b39067f83e9cbedaf6113392dc404221b7a175a2a33119638c517dc78ff5d728c003287c9b9c5303548d091a580cad6ae65255bab2570b5d3d3d847aa97770a7721e6827d361acdf838ce81d83d02a6ec45ec6413bcf74c5a968a559c15b9a8edce31e49339a97670392a44331d57dd0ddc8c608a0d9e5ef235e90a12e161cc07a038a27fb2a51adf56de90eee5dbbfdc765492a5ee63b522152b4125acd6386effbd25b2e8e846b1bddca0ea05ea0a90e2a395f7863445fac580c42c69604c9437b6d7a40a71562587a74edf3d30fd38dc63564787f46ee303c778f63ee37c98c5f7b82dc39466acaf0efff3ac223cac3a4fc2d2006799ea7c5eaf9dcada7599ef5f43cb9097226e728cfc832d398133ebeac522a70b552b2823177411cf413738152d9ded824b005150f33bc91d6647ff1db2c4b071432d35ab731ab4b4fe8cde822148cf0b5996a24acaf5ac4cd04bfc3833cc1e0eb897e70f7b162abcf461346e8a74a824be42b1abb3c8b1d6ba3464ffe04d78d24117e32a80633ba009c4d2842b5e73bb4ee9dba68785e9cf73cfc4855cb686bfea9745a107235aeaed54598eb57b03f8f6b750e1df5f9e1fdc09cd55350f79aed6082c193931731d4ce372ca4930bde292330f2e760568c21c02e91af0dff46cb778cfbfb90de61d30700d224f58d6719c09738aab5d62a77032b0726abd11ae7df0724af75a379110e30d115776253640b9dd1b99c73fc4f9aebd5a7a5a9678aab535c234c6ba4339f292ccca66d466ddda5f7ddac1fc22be29f4c866100081d9a40c134d38212129304cd2893894eabfd300e75cc5d403130b26256430f13bb3c01b501fe338ce4ea214116945e7d9da53ce2cc329da5af18493b11f5f576045822e007a7852580cad62ad3238d6fc68877fcba10a22223daa683cf7b8774975b9ee7138a6b7241f1b13428aed8d5cf96ceb7afe70abdccd0ad6dd0620d1c1963a71165208bec0422f3321628a809019ccc6e9a68fb341544107b4ec0d5215b84bdcb85f5044c04b09989dec9cedfcec0daa9ec47e1f796b840e73d96e4e5e443f03ec0dd71c552e8e51142cd346f28cb152f762449b43ffe2ee8f5b0e918c4ccaad89ed31b56636e66b78509be77ce0d255419f8c77e7b82c88e55f2a0508917d5041a1f07d42bfa301e7ef4672922c39ec96d2a518d73f6282104ed8251b1c19d6bd661404aa71046f398ef6fc0dadf1503530dd93c06cd496eefa03e68fffbc2bc1fb016fc6553e78c5a9b6135a0c4cc16651119f56a0cffd39e17413c2f96eb9fbef4b746f0da5438a2481cf4c1ae1b4ac3fdee1e729159428103520970380bfa7eb96c0b24ace4a6da97bc01bad80e2ab7c0f8684c5c6df3f4d327b4c275c798417cf82ccc26b74162003db6feae00f75b2ca8249f2ac6bb44c4c4ed30a462c2d2ea6200463e6e91e6b98b0cc593a1a7bf64ba964573cb5ac6c3622cf6a9f3f19f8f241a81de1b771eb8918ec8e3ee4583aebc9ff274a812245f55f8b6d6c896b3842d4e71709da130c1d5f02909f95ec9118adafcb9e59271fe42312ef911e0894ad3ae2fe4679f5db410260ad5e74c51d4350f319ba9fc65f9c682384534c550ebb6c5f96c25a9bbed3f7e78e3f3c5a35c0efdb7d5ba64e9072c9f8d70a1572449ddf72828c1a98b15763e6d34dc6afa5876aad7b0a9e86170fc0b74faf1bee55b56ba096e48df85fb5517f147e82a72ddf8917a16ecfa8a214c69c5895dfa5b2a02ca58a918309166a03dc2061c466e82bdee2ca1746645561c6a8c93aef7ffa7e140f768ada08504fc6fd1329a48b15742b656e7bc02b93f0e1a0179c2344679b3c256f3d9c1398c1d5d728a73fa193d3aef9fb7459ca9fbcf75639f5d9a2f47d9eabacc2c5ceb82618f5e81ca242406e04330b80c749ae94ea5fbe061ecbdea71f479378136c522845b01b3eceaf81b9c8ef316fe7a5a6c72eb238f33cb11f480e4b2e4d83deefb86ccc75336a5b4b3401498d15527515e1b0ebfb7f08369b7a756a593d2f9612f99be67b6319500ac2334de7e65a3006bca5f459f7abf4c94b8635a17dc5ddd876725594b6f68fc9650403f4ecf11f40ec2586461617768b34698b177e7a934491dac20e4693dbb304c7f6037c571f0609db671ec7214bda64aa91e8b69eb84393bb1209bc942a30ba96eb442786ef56c5bb7d0a36c29428e9aed7b62deeb8fe3c762eb693d2467f5ae74ae9778ce44b2900a0aa48e7707dd099627bb66f62a63e374f85cd39780c7068c3625ad9bfd9c87b55888f5682006febad111ea4ac1748875d8f0688fd52d5cf3f298ddf94608d5e1b271ce80df1d9cf7ffebc9fd9d9f3df9f34dd304b6804f0a12f4d3ea0c1227259c4af692eaa3b6b330f0127c4f10f7efd00c27435c3f545ebdec84f3ed9aed49e4a990bab713eab0257a42088617217e91947ac3c86aeef2344b27cd2b40e51e7c1f2ff522ebaf094261225a39b9ccaee44f3a7');


--
-- Data for Name: timetable_slots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: visits; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO visits VALUES
	(7, 67, '\x0000000000000000000000000000000b', 'повторить', 'повторить', '2026-09-24', '2026-09-23', '2026-09-27', '["00000000-0000-0000-0000-000000000003"]', '\x00000000000000000000000000000000', 1788765240000000, NULL, ''),
	(7, 330, '\x0000000000000000000000000000000b', '§ 12, № 5', 'дроби «½»', '2026-09-15', '2026-09-24', '2026-10-05', '["00000000-0000-0000-0000-000000000001"]', '\x00000000000000000000000000000000', 1788771420000000, NULL, '');


--
-- Name: absence_notices absence_notices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY absence_notices
    ADD CONSTRAINT absence_notices_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: achievements achievements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY achievements
    ADD CONSTRAINT achievements_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: after_school_regimes after_school_regimes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY after_school_regimes
    ADD CONSTRAINT after_school_regimes_pkey PRIMARY KEY (org_id, study_group_id);


--
-- Name: annual_marks annual_marks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY annual_marks
    ADD CONSTRAINT annual_marks_pkey PRIMARY KEY (org_id, course_id, student_id);


--
-- Name: appeals appeals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY appeals
    ADD CONSTRAINT appeals_pkey PRIMARY KEY (org_id, appeal);


--
-- Name: applied_reasons applied_reasons_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY applied_reasons
    ADD CONSTRAINT applied_reasons_pkey PRIMARY KEY (org_id, lesson_id);


--
-- Name: associations associations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY associations
    ADD CONSTRAINT associations_pkey PRIMARY KEY (org_id, study_group_id);


--
-- Name: attendance attendance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY attendance
    ADD CONSTRAINT attendance_pkey PRIMARY KEY (org_id, course_id, lesson_on, slot_no, lesson_id, student_id);


--
-- Name: attestation_plans attestation_plans_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY attestation_plans
    ADD CONSTRAINT attestation_plans_pkey PRIMARY KEY (org_id, course_id, period_id);


--
-- Name: attestations attestations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY attestations
    ADD CONSTRAINT attestations_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: behaviour_marks behaviour_marks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY behaviour_marks
    ADD CONSTRAINT behaviour_marks_pkey PRIMARY KEY (org_id, study_group_id, student_id, period_id);


--
-- Name: bell_slots bell_slots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY bell_slots
    ADD CONSTRAINT bell_slots_pkey PRIMARY KEY (org_id, family, slot_no);


--
-- Name: calendar_days calendar_days_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY calendar_days
    ADD CONSTRAINT calendar_days_pkey PRIMARY KEY (org_id, day_on);


--
-- Name: carried_results carried_results_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY carried_results
    ADD CONSTRAINT carried_results_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: change_reasons change_reasons_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY change_reasons
    ADD CONSTRAINT change_reasons_pkey PRIMARY KEY (org_id, change_reason);


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
-- Name: closed_aspects closed_aspects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY closed_aspects
    ADD CONSTRAINT closed_aspects_pkey PRIMARY KEY (org_id, study_group_id, aspect);


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
-- Name: criteria_points criteria_points_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY criteria_points
    ADD CONSTRAINT criteria_points_pkey PRIMARY KEY (org_id, lesson_id, student_id, work_no, part_no);


--
-- Name: deferrals deferrals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY deferrals
    ADD CONSTRAINT deferrals_pkey PRIMARY KEY (org_id, deferral);


--
-- Name: documents documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (org_id, document_id);


--
-- Name: duty_ticks duty_ticks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY duty_ticks
    ADD CONSTRAINT duty_ticks_pkey PRIMARY KEY (org_id, person_id, due_on, code);


--
-- Name: early_attestations early_attestations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY early_attestations
    ADD CONSTRAINT early_attestations_pkey PRIMARY KEY (org_id, early_attestation);


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
-- Name: exam_results exam_results_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY exam_results
    ADD CONSTRAINT exam_results_pkey PRIMARY KEY (org_id, study_group_id, student_id, subject_id);


--
-- Name: excuse_documents excuse_documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY excuse_documents
    ADD CONSTRAINT excuse_documents_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: exemptions exemptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY exemptions
    ADD CONSTRAINT exemptions_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: final_attestations final_attestations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY final_attestations
    ADD CONSTRAINT final_attestations_pkey PRIMARY KEY (org_id, final_attestation);


--
-- Name: folds folds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY folds
    ADD CONSTRAINT folds_pkey PRIMARY KEY (org_id);


--
-- Name: graduate_admissions graduate_admissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY graduate_admissions
    ADD CONSTRAINT graduate_admissions_pkey PRIMARY KEY (org_id, study_group_id);


--
-- Name: group_bells group_bells_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY group_bells
    ADD CONSTRAINT group_bells_pkey PRIMARY KEY (org_id, study_group_id, from_on);


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
-- Name: mass_events mass_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY mass_events
    ADD CONSTRAINT mass_events_pkey PRIMARY KEY (org_id, entry_index);


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
-- Name: named_bells named_bells_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY named_bells
    ADD CONSTRAINT named_bells_pkey PRIMARY KEY (org_id, title);


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
-- Name: planned_works planned_works_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY planned_works
    ADD CONSTRAINT planned_works_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: policies policies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY policies
    ADD CONSTRAINT policies_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: practice_assignments practice_assignments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY practice_assignments
    ADD CONSTRAINT practice_assignments_pkey PRIMARY KEY (org_id, assignment);


--
-- Name: practice_days practice_days_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY practice_days
    ADD CONSTRAINT practice_days_pkey PRIMARY KEY (org_id, assignment, done_on);


--
-- Name: remarks remarks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY remarks
    ADD CONSTRAINT remarks_pkey PRIMARY KEY (org_id, remark);


--
-- Name: reopenings reopenings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY reopenings
    ADD CONSTRAINT reopenings_pkey PRIMARY KEY (org_id, reopening);


--
-- Name: retake_directions retake_directions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY retake_directions
    ADD CONSTRAINT retake_directions_pkey PRIMARY KEY (org_id, direction);


--
-- Name: role_assignments role_assignments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY role_assignments
    ADD CONSTRAINT role_assignments_pkey PRIMARY KEY (org_id, person_id, valid_from, role);


--
-- Name: role_scopes role_scopes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY role_scopes
    ADD CONSTRAINT role_scopes_pkey PRIMARY KEY (org_id, person_id, valid_from, role);


--
-- Name: rooms rooms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY rooms
    ADD CONSTRAINT rooms_pkey PRIMARY KEY (org_id, room_id);


--
-- Name: rubrics rubrics_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY rubrics
    ADD CONSTRAINT rubrics_pkey PRIMARY KEY (org_id, rubric);


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
-- Name: study_modes study_modes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY study_modes
    ADD CONSTRAINT study_modes_pkey PRIMARY KEY (org_id, entry_index);


--
-- Name: subject_cycles subject_cycles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY subject_cycles
    ADD CONSTRAINT subject_cycles_pkey PRIMARY KEY (org_id, subject_id);


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
-- Name: timetable_slots timetable_slots_by_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY timetable_slots
    ADD CONSTRAINT timetable_slots_by_day_pkey PRIMARY KEY (org_id, course_id, weekday, slot_no, parity, valid_from);


--
-- Name: visits visits_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY visits
    ADD CONSTRAINT visits_pkey PRIMARY KEY (org_id, visit);


--
-- Name: absence_notices_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_notices_of ON absence_notices USING btree (org_id, student_id, entry_index);


--
-- Name: achievements_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX achievements_of ON achievements USING btree (org_id, student_id, achieved_on, entry_index);


--
-- Name: achievements_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX achievements_of_group ON achievements USING btree (org_id, study_group_id, achieved_on, entry_index);


--
-- Name: annual_marks_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX annual_marks_of_student ON annual_marks USING btree (org_id, student_id);


--
-- Name: appeals_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appeals_by_state ON appeals USING btree (org_id, state, appeal);


--
-- Name: appeals_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appeals_of ON appeals USING btree (org_id, student_id, appeal);


--
-- Name: applied_reasons_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX applied_reasons_of ON applied_reasons USING btree (org_id, change_reason, lesson_id);


--
-- Name: attendance_of_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attendance_of_day ON attendance USING btree (org_id, lesson_on, student_id, slot_no, lesson_id, status, first_recorded_at, recorded_at, recorded_by, entry_index);


--
-- Name: attendance_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attendance_of_student ON attendance USING btree (org_id, student_id, lesson_on, slot_no, lesson_id, status, first_recorded_at, recorded_at, recorded_by, entry_index);


--
-- Name: attendance_unexplained; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attendance_unexplained ON attendance USING btree (org_id, lesson_on, student_id, lesson_id) WHERE (status = 'absent'::text);


--
-- Name: attestations_of_course; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attestations_of_course ON attestations USING btree (org_id, course_id, held_on, entry_index);


--
-- Name: attestations_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attestations_of_student ON attestations USING btree (org_id, student_id, held_on, entry_index);


--
-- Name: behaviour_marks_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX behaviour_marks_of_student ON behaviour_marks USING btree (org_id, student_id, study_group_id, period_id);


--
-- Name: carried_results_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carried_results_of ON carried_results USING btree (org_id, student_id, entry_index);


--
-- Name: carried_results_of_course; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carried_results_of_course ON carried_results USING btree (org_id, course_id, entry_index);


--
-- Name: change_reasons_of_days; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX change_reasons_of_days ON change_reasons USING btree (org_id, from_on, change_reason);


--
-- Name: classes_of_teacher; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classes_of_teacher ON class_teachers USING btree (org_id, teacher_id, valid_from);


--
-- Name: comments_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX comments_of_student ON comments USING btree (org_id, student_id, lesson_on, slot_no, lesson_id);


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
-- Name: courses_of_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX courses_of_subject ON courses USING btree (org_id, subject_id, school_year_id, course_id);


--
-- Name: courses_of_teacher; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX courses_of_teacher ON course_teachers USING btree (org_id, teacher_id);


--
-- Name: criteria_points_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX criteria_points_of_student ON criteria_points USING btree (org_id, student_id, lesson_id, work_no, part_no);


--
-- Name: deferrals_of_course; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deferrals_of_course ON deferrals USING btree (org_id, course_id, deferral);


--
-- Name: deferrals_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deferrals_of_student ON deferrals USING btree (org_id, student_id, deferral);


--
-- Name: documents_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_of_group ON documents USING btree (org_id, study_group_id, entry_index);


--
-- Name: early_attestations_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX early_attestations_of_group ON early_attestations USING btree (org_id, study_group_id, early_attestation);


--
-- Name: enrolments_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrolments_of_student ON enrolments USING btree (org_id, student_id, enrolled_on);


--
-- Name: exam_results_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exam_results_of_student ON exam_results USING btree (org_id, student_id, held_on, entry_index);


--
-- Name: excuse_documents_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX excuse_documents_of ON excuse_documents USING btree (org_id, student_id, entry_index);


--
-- Name: exemptions_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exemptions_of ON exemptions USING btree (org_id, student_id, entry_index);


--
-- Name: final_attestations_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX final_attestations_of_group ON final_attestations USING btree (org_id, study_group_id, held_on, final_attestation);


--
-- Name: guardianships_of_guardian; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX guardianships_of_guardian ON guardianships USING btree (org_id, guardian_id, valid_from);


--
-- Name: lessons_briefed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_briefed ON lessons USING btree (org_id, course_id, lesson_on) WHERE (briefing_kind IS NOT NULL);


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

CREATE INDEX lessons_unfinished ON lessons USING btree (org_id, lesson_on, slot_no, starts_at, lesson_id) WHERE ((state = 'planned'::text) AND ((topic = ''::text) OR ((homework = ''::text) AND (homework_none = 0)) OR (missing_marks > 0)));


--
-- Name: lessons_unfinished_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_unfinished_of ON lessons USING btree (org_id, (
CASE
    WHEN (substitution_entry >= 0) THEN substitute_id
    ELSE teacher_id
END), lesson_on, slot_no, starts_at, lesson_id) WHERE ((state = 'planned'::text) AND ((topic = ''::text) OR ((homework = ''::text) AND (homework_none = 0)) OR (missing_marks > 0)));


--
-- Name: lessons_without_roll; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_without_roll ON lessons USING btree (org_id, lesson_on, slot_no, starts_at, lesson_id) WHERE ((state = 'planned'::text) AND (roll_taken_at IS NULL) AND (mode <> 'self_study'::text));


--
-- Name: lessons_written; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lessons_written ON lessons USING btree (org_id, course_id, lesson_on) WHERE (written_works > 0);


--
-- Name: marks_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX marks_of_student ON marks USING btree (org_id, student_id, lesson_on, slot_no, lesson_id, work_no, part_no, course_id, value, due_on, first_recorded_at, recorded_at, recorded_by, entry_index, work_type, work_title, weight_hundredths, reworked_from);


--
-- Name: marks_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX marks_pending ON marks USING btree (org_id, lesson_on, course_id, lesson_id, student_id) WHERE (value = 8);


--
-- Name: marks_pending_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX marks_pending_of ON marks USING btree (org_id, course_id, lesson_on, slot_no, lesson_id, student_id, due_on) WHERE (value = 8);


--
-- Name: mass_events_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mass_events_of ON mass_events USING btree (org_id, study_group_id, held_on, entry_index);


--
-- Name: mentions_of_years; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mentions_of_years ON mentions USING btree (org_id, about, about_id, entry_index) WHERE (about = ANY (ARRAY['class_year'::text, 'course'::text]));


--
-- Name: packages_of_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX packages_of_group ON packages USING btree (org_id, study_group_id);


--
-- Name: period_marks_of_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX period_marks_of_period ON period_marks USING btree (org_id, course_id, period_id);


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
-- Name: planned_works_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX planned_works_of ON planned_works USING btree (org_id, course_id, planned_on, entry_index);


--
-- Name: practice_of_course; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practice_of_course ON practice_assignments USING btree (org_id, course_id, from_on, assignment);


--
-- Name: practice_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX practice_of_student ON practice_assignments USING btree (org_id, student_id, from_on, assignment);


--
-- Name: remarks_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX remarks_by_state ON remarks USING btree (org_id, state, remark);


--
-- Name: remarks_to; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX remarks_to ON remarks USING btree (org_id, addressee_id, remark);


--
-- Name: reopenings_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reopenings_of ON reopenings USING btree (org_id, study_group_id, reopening);


--
-- Name: retake_directions_by_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX retake_directions_by_day ON retake_directions USING btree (org_id, given_on, number);


--
-- Name: retake_directions_of_course; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX retake_directions_of_course ON retake_directions USING btree (org_id, course_id, direction);


--
-- Name: retake_directions_of_student; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX retake_directions_of_student ON retake_directions USING btree (org_id, student_id, direction);


--
-- Name: role_holders; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_holders ON role_assignments USING btree (org_id, role, valid_from);


--
-- Name: rubrics_of_course; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rubrics_of_course ON rubrics USING btree (org_id, course_id, rubric);


--
-- Name: study_groups_of_year; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_groups_of_year ON study_groups USING btree (org_id, school_year_id, place_key);


--
-- Name: study_modes_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX study_modes_of ON study_modes USING btree (org_id, student_id, entry_index);


--
-- Name: subgroups; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subgroups ON study_group_parents USING btree (org_id, parent_group_id, study_group_id);


--
-- Name: visits_of_inspector; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visits_of_inspector ON visits USING btree (org_id, inspector_id, visit);


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


