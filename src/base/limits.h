#pragma once
// Every limit of the product, in one place, with its unit.

#include <cstddef>
#include <cstdint>

#include "base/time.h"

namespace letopis::limits {

// Requests.
inline constexpr std::size_t request_header_bytes = 8 * 1024;
inline constexpr std::size_t request_header_fields = 64;
inline constexpr std::size_t request_target_bytes = 1024;
inline constexpr std::size_t query_parameters = 8;
inline constexpr std::size_t request_body_bytes = 256 * 1024;
inline constexpr int request_seconds = 15;  ///< From first byte to last.
inline constexpr int idle_connection_seconds = 75;
inline constexpr std::size_t connections = 120'000;  ///< Idle ones cost little.
inline constexpr int reply_seconds = 30;  ///< For the first byte of a reply to be taken …
inline constexpr std::size_t reply_bytes_per_second = 8 * 1024;  ///< … and the slowest reader.
inline constexpr int parting_seconds = 2;  ///< For a client in use to ask once more at the end.
inline constexpr int leaving_seconds = 2;  ///< For a refused client to read why.
inline constexpr std::size_t kept_reply_bytes = 64 * 1024 * 1024;  ///< Of all I/O threads.
inline constexpr std::size_t kept_standings = 65'536;              ///< The same.
inline constexpr std::size_t compress_from_bytes = 1024;
inline constexpr std::size_t cells_per_request = 200;
inline constexpr std::size_t json_depth = 12;

// More is asked than can be answered (http/gate/doorkeeper.h). What has waited longer, in a queue
// that stands, is answered "busy": reports first, teachers' marks last.
inline constexpr std::int64_t report_patience_milliseconds = 100;
inline constexpr std::int64_t history_patience_milliseconds = 200;
inline constexpr std::int64_t diary_patience_milliseconds = 300;
inline constexpr std::int64_t teaching_patience_milliseconds = 1000;
inline constexpr std::int64_t writing_patience_milliseconds = 2000;
inline constexpr std::int64_t on_time_milliseconds = 20;        ///< Such a wait is none.
inline constexpr std::size_t late_requests_of_a_queue = 128;    ///< On one thread, in a row …
inline constexpr std::int64_t queue_stands_milliseconds = 100;  ///< … or for so long.
inline constexpr std::size_t held_answers_of_a_queue = 32;      ///< Of scribes, on one thread.
inline constexpr std::int64_t held_answer_patience_milliseconds = 1000;  ///< For the oldest.
inline constexpr std::int64_t longest_wait_milliseconds = 60'000;  ///< More is a clock that jumped.
inline constexpr std::size_t spare_buffers = 64;  ///< For reading requests, of each I/O thread.

// Live updates: connections that stay open to say that something has changed (http/live).
inline constexpr std::size_t live_connections = 100'000;  ///< Of `connections`; the rest ask.
inline constexpr std::size_t live_connections_per_session = 8;
inline constexpr int live_beat_seconds = 25;                  ///< Below what proxies call silence.
inline constexpr std::int64_t live_gather_milliseconds = 50;  ///< Changes within it are one event.
inline constexpr int live_send_buffer_bytes = 4 * 1024;       ///< Who lets it fill up is dropped.
inline constexpr int live_unanswered_seconds = 60;  ///< Then a client that has vanished is dropped.
inline constexpr std::size_t live_id_bytes = 64;    ///< Of an event, as a client sends it back.

// The scribe.
inline constexpr std::size_t queued_commands = 4096;
inline constexpr std::size_t commands_per_batch = 512;
inline constexpr std::size_t entries_per_command = 500'000;

// The database.
inline constexpr int database_busy_milliseconds = 5000;
inline constexpr std::size_t small_file_bytes = 1024 * 1024;  ///< A key, a settings file.
inline constexpr std::size_t database_url_bytes = 4096;
inline constexpr int database_connect_seconds = 2;  ///< To each host of PostgreSQL's address.
inline constexpr int database_answer_seconds = 8;   ///< Then the link is given up.
inline constexpr std::size_t database_outstanding = 2000;  ///< Statements sent and not waited for.
inline constexpr int writer_cache_kilobytes = 16 * 1024;
inline constexpr int reader_cache_kilobytes = 4 * 1024;  ///< Each connection.
inline constexpr int wal_pages = 4000;                   ///< Then they are moved into the database.
inline constexpr std::int64_t entries_per_step = 8192;   ///< Of a rebuilding or a check.
inline constexpr std::size_t kept_lessons = 512;         ///< With all their cells, likewise.
inline constexpr std::size_t kept_answers = 4096;        ///< Of each kind, in a reader's memory.
inline constexpr std::size_t kept_weeks = 256;  ///< Of groups with their lessons, likewise.
inline constexpr std::size_t checkpoint_bytes = 64 * 1024;  ///< With the signatures of witnesses.
inline constexpr Span checkpoint_kept_every = Span::minutes(1);
inline constexpr std::size_t store_findings = 200;  ///< Named in one check; the rest is counted.

// Other programs on the same database (store/nodes/change_feed.h).
inline constexpr std::int64_t heads_looked_at_every_milliseconds = 1000;
inline constexpr std::int64_t stamps_trusted_milliseconds = 3000;  ///< After a look at all heads.
inline constexpr std::int64_t told_every_milliseconds = 25;        ///< Notifications of a program.
inline constexpr std::size_t notification_bytes = 7000;            ///< PostgreSQL takes 7999.
inline constexpr std::int64_t taken_in_one_by_one = 512;  ///< Entries; more make everything new.
inline constexpr std::int64_t standby_rests_milliseconds = 2000;  ///< After it was away.
inline constexpr int seen_seconds = 60;  ///< How long a browser says what it has seen.

// Requests to correct that a page shows.
inline constexpr std::int64_t pending_corrections = 200;
inline constexpr std::int64_t decided_corrections = 100;

// Lesson changes.
inline constexpr std::size_t shortest_reason_code_points = 2;
inline constexpr int greatest_coefficient_hundredths = 300;
inline constexpr int slots_per_day = 20;
inline constexpr std::int64_t lessons_of_day = 5000;   ///< Of a whole organisation.
inline constexpr std::int64_t changed_lessons = 5000;  ///< One month of them on a page.
inline constexpr int days_of_changes = 14;             ///< Of one teacher on a page.
inline constexpr std::size_t changes_on_page = 200;
inline constexpr std::size_t substitutes_offered = 20;  ///< For one lesson.
inline constexpr std::size_t substitutions_per_request = 200;
inline constexpr std::size_t classes_per_request = 200;  ///< Whose day is cancelled.
inline constexpr std::size_t subjects_in_register = 10;  ///< With the most changes.
inline constexpr int change_reason_days = 366;           ///< Term of a reason, at most.
inline constexpr std::int64_t change_reasons = 500;      ///< Of one school year on a page.
inline constexpr std::int64_t lessons_of_reason = 2000;  ///< Changed by one, that are looked at.

// The calendar and the bells.
inline constexpr std::size_t special_days = 60;            ///< Of one school year.
inline constexpr std::size_t calendar_lessons_shown = 50;  ///< Of a preview; the rest is counted.
inline constexpr std::size_t bell_slots = 14;   ///< Lessons of a day that bells ring for.
inline constexpr std::size_t named_bells = 20;  ///< Beside those of the school's programmes.
inline constexpr std::size_t classes_given_bells = 60;  ///< By one command.

// Attendance documents.
inline constexpr int study_mode_days = 366;             ///< By one order, at most.
inline constexpr int appeal_days = 30;                  ///< After a mark was given.
inline constexpr int exemption_days = 366;              ///< From one subject, at most.
inline constexpr std::size_t exemptions_on_page = 300;  ///< Of one class in a year.
inline constexpr int absence_days = 60;                 ///< A notice or a document covers, at most.
inline constexpr std::int64_t attendance_of_day = 20'000;
inline constexpr std::size_t untaken_rolls_on_page = 100;
inline constexpr std::size_t excuses_per_request = 200;  ///< One for each student of a group.

// Academic debts on one page.
inline constexpr std::size_t academic_debts = 1000;

// Reports.
inline constexpr std::size_t courses_in_report = 1500;
inline constexpr std::size_t associations_on_page = 300;  ///< Of one school year.

// Lesson plans.
inline constexpr std::size_t plan_items = 400;
inline constexpr int plan_hours = 500;
inline constexpr int plan_item_hours = 20;

// Control of entry: what one page shows, and how much of it is looked at.
inline constexpr std::int64_t unfinished_lessons = 20'000;
inline constexpr std::size_t gaps_on_page = 100;
inline constexpr std::size_t gap_days_on_page = 20;  ///< The latest of the heat map.
inline constexpr std::size_t gap_journals_on_page = 100;
inline constexpr std::size_t older_debts_shown = 20;  ///< Of one teacher's day.
inline constexpr int protocol_days = 366;             ///< Of corrections, on one page.
inline constexpr int check_days = 366;                ///< Of lessons that one check looks at.
inline constexpr int remark_days = 366;               ///< From today to the day it is due.
inline constexpr std::int64_t remarks_on_page = 300;
inline constexpr std::int64_t remarks_looked_at = 20'000;  ///< For those of one class.
inline constexpr std::int64_t corrections_on_page = 200;
inline constexpr std::int64_t corrections_looked_at = 5000;

// Words.
inline constexpr std::size_t topic_code_points = 500;
inline constexpr std::size_t homework_code_points = 2000;
inline constexpr std::size_t reason_code_points = 500;
inline constexpr std::size_t comment_code_points = 500;
inline constexpr std::size_t sheet_code_points = 2000;  ///< Of an attestation sheet's words.
inline constexpr std::size_t practice_day_code_points = 1000;
inline constexpr std::size_t name_code_points = 100;
inline constexpr std::size_t title_code_points = 300;
inline constexpr std::size_t order_code_points = 50;  ///< Number of an order or protocol.

// People of the office.
inline constexpr std::size_t people_found = 50;         ///< By letters of a name, on one page.
inline constexpr std::size_t letters_code_points = 60;  ///< Of what is looked for.
inline constexpr std::size_t namesakes_shown = 10;
inline constexpr std::size_t classes_of_subgroup = 12;  ///< From which one group draws.
inline constexpr std::size_t placements_per_request = 400;
inline constexpr std::size_t staff_on_page = 1000;
inline constexpr int alike_logins = 1000;                   ///< Namesakes tried before giving up.
inline constexpr int subgroup_hours_hundredths = 40 * 100;  ///< A week, of one group.
inline constexpr std::size_t achievements_on_page = 500;
inline constexpr int achievement_days = 20 * 366;  ///< Back from today.
inline constexpr int event_participants = 100'000;

// The journal.
inline constexpr std::size_t works_per_lesson = 3;
inline constexpr std::size_t rubric_criteria = 12;
inline constexpr std::size_t rubrics_per_course = 50;  ///< Without retired ones.
inline constexpr std::size_t regime_lines = 30;        ///< Of an after-school group's day.
inline constexpr std::size_t activity_rows = 30;       ///< Hours of an activity's week …
inline constexpr std::size_t activity_hours = 60;      ///< … and the lessons that they come to,
inline constexpr int activity_hours_of_day = 10;       ///< … of them in one day.
inline constexpr int association_places = 200;
inline constexpr int association_years = 10;       ///< Of its programme.
inline constexpr std::size_t rubric_lessons = 12;  ///< Offered for a rubric, the latest.
inline constexpr std::size_t appeal_members = 9;   ///< Of a commission.
inline constexpr std::size_t final_members = 12;   ///< Of a state commission, with its chair.
inline constexpr int practice_days = 366;          ///< Of one practice.
inline constexpr int practice_hours_a_day = 8;     ///< Of one student.
inline constexpr int deferral_days = 366;          ///< After the period that is put off.
inline constexpr int weight_hundredths = 1000;     ///< Of one work.
inline constexpr int retake_days = 366;            ///< A direction is valid at most so long.
inline constexpr int visit_days = 92;              ///< An inspector reads at most so long.
inline constexpr std::size_t visit_groups = 100;   ///< Named by one visit.
inline constexpr std::size_t scope_groups = 100;   ///< Named by one appointment …
inline constexpr std::size_t scope_subjects = 50;  ///< … or subjects of it.
/// Students under the care of one appointment.
inline constexpr std::size_t scope_students = 200;
/// Of a line of a sheet of health.
inline constexpr std::size_t health_code_points = 300;
inline constexpr std::int64_t visits_on_page = 200;
inline constexpr std::size_t duties_on_page = 500;
inline constexpr std::size_t students_per_group = 200;
inline constexpr std::size_t lessons_per_page = 400;
inline constexpr std::size_t history_rows = 500;

// Imports.
inline constexpr std::size_t import_file_bytes = 64 * 1024 * 1024;
inline constexpr std::size_t import_line_bytes = 1024 * 1024;
inline constexpr std::size_t import_rows = 100'000;
inline constexpr std::size_t import_errors_shown = 200;
inline constexpr std::size_t import_samples = 3;       ///< Of a column, to say what it holds.
inline constexpr std::size_t import_rows_shown = 500;  ///< Of a preview; the rest is counted.
inline constexpr std::size_t import_columns = 100;     ///< That a person has named.
/// A file that comes through the browser, unpacked: a thousand-pupil school's timetable is 3 MB.
inline constexpr std::size_t import_upload_bytes = 16 * 1024 * 1024;
inline constexpr std::size_t logins_per_request = 20;  ///< Each takes a worker a moment.
inline constexpr int import_logins_hours = 24;         ///< After the import that brought them.
inline constexpr std::size_t periods_per_year = 12;
inline constexpr std::size_t readiness_items = 50;  ///< Named of each check.
inline constexpr std::size_t undo_obstacles = 5;    ///< Named of an import that stays.
inline constexpr std::size_t xml_depth = 16;
inline constexpr std::size_t import_text_bytes = 64 * 1024;  ///< One XML text or CSV cell.
inline constexpr std::size_t import_placements =
    20'000'000;  ///< Student set × hour of a timetable.

// The archive.
inline constexpr std::uint64_t package_bytes = 2ULL << 30;
inline constexpr std::uint64_t package_file_bytes = 512ULL << 20;
inline constexpr std::size_t package_files = 10'000;
inline constexpr std::uint64_t package_tag_file_bytes = 8ULL << 20;  ///< A manifest of all files.
inline constexpr std::uint64_t package_text_bytes = 64ULL << 20;  ///< A record file, checked whole.
inline constexpr std::size_t package_problems = 500;              ///< Named; the rest is counted.
inline constexpr std::size_t package_rows_named = 20;             ///< Of one table.
inline constexpr std::uint64_t medium_marker_bytes = 4096;
inline constexpr int quarantined_copies = 1000;  ///< Of one object on one medium.
inline constexpr std::size_t checkpoint_signatures = 100;
inline constexpr std::int64_t late_entries = 5'000;  ///< Counted of one class.

// Entries.
inline constexpr std::size_t entry_bytes = 60'000;  ///< An entry bundle's length field is uint16.

// Sign-in.
inline constexpr std::size_t password_checks_at_once = 2;
inline constexpr std::size_t password_checks_waiting = 64;
inline constexpr int sign_in_tries_per_login = 5;     ///< Requirements f.6: 5 tries in 15 minutes.
inline constexpr int sign_in_tries_per_address = 60;  ///< A whole school shares one address.
inline constexpr int sign_in_window_minutes = 15;
inline constexpr std::size_t sign_in_counters = 20'000;
inline constexpr std::size_t login_code_points = 60;
inline constexpr std::size_t staff_password_code_points = 10;
inline constexpr std::size_t family_password_code_points = 8;
inline constexpr int staff_idle_minutes = 30;
inline constexpr int staff_session_hours = 8;
inline constexpr int family_session_days = 30;
inline constexpr std::size_t password_bytes = 256;
inline constexpr std::size_t sessions_per_person = 20;
// Of several nodes on one database: so long a session that was ended on another node may still be
// taken for open; the same while the database does not answer; sessions a node remembers.
inline constexpr int session_check_seconds = 5;
inline constexpr int session_grace_seconds = 60;
inline constexpr std::size_t sessions_remembered = 200'000;
inline constexpr std::int64_t accounts_per_step = 1000;  ///< Of copying them.

}  // namespace letopis::limits
