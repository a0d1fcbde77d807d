#pragma once
// The records of a package (data/records): tables that any spreadsheet opens, a row for each final
// value, with the index of the entry that says so. Rows stand in order of that index.
//
// A released table keeps its columns and what they mean: packages are checked against it for as
// long as they are kept (records_version).

#include "package/records/class_year.h"

namespace letopis {

/// Version of the tables. Another number for any change of a table, a column or a spelling.
inline constexpr int records_version = 1;

struct ClassRow {
    EntryIndex entry_index = -1;  ///< Of the closing.
    StudyGroupId study_group_id;
    std::string study_group;
    std::string organization;
    std::string address;
    std::string school_year;
    Date starts_on;
    Date ends_on;
    std::string closed_at;
    std::string closed_by;
};
LETOPIS_DESCRIBE(ClassRow, entry_index, study_group_id, study_group, organization, address,
                 school_year, starts_on, ends_on, closed_at, closed_by)

struct PeriodRow {
    EntryIndex entry_index = -1;
    PeriodId period_id;
    int number = 0;
    std::string period;
    Date starts_on;
    Date ends_on;
};
LETOPIS_DESCRIBE(PeriodRow, entry_index, period_id, number, period, starts_on, ends_on)

/// One enrolment: of the class, and of each subgroup.
struct StudentRow {
    EntryIndex entry_index = -1;
    StudentId student_id;
    std::string student;
    std::string last_name;
    std::string first_name;
    std::string patronymic;
    std::optional<Date> birth_date;
    std::string personal_no;
    StudyGroupId study_group_id;
    std::string study_group;
    Date enrolled_on;
    std::string order_no;
    std::optional<Date> order_on;
    std::optional<Date> left_on;
    std::string left_order_no;
    std::optional<Date> left_order_on;
    std::string left_reason;
};
LETOPIS_DESCRIBE(StudentRow, entry_index, student_id, student, last_name, first_name, patronymic,
                 birth_date, personal_no, study_group_id, study_group, enrolled_on, order_no,
                 order_on, left_on, left_order_no, left_order_on, left_reason)

struct CourseRow {
    EntryIndex entry_index = -1;
    CourseId course_id;
    std::string subject;
    StudyGroupId study_group_id;
    std::string study_group;
    Scale scale = Scale::five_point;
    int planned_lessons = 0;
};
LETOPIS_DESCRIBE(CourseRow, entry_index, course_id, subject, study_group_id, study_group, scale,
                 planned_lessons)

/// Who taught a course, and who led the class (without a course).
struct TeacherRow {
    EntryIndex entry_index = -1;
    std::optional<CourseId> course_id;
    std::string subject;
    StudyGroupId study_group_id;
    std::string study_group;
    EmployeeId teacher_id;
    std::string teacher;
    Date valid_from;
    std::optional<Date> valid_to;
};
LETOPIS_DESCRIBE(TeacherRow, entry_index, course_id, subject, study_group_id, study_group,
                 teacher_id, teacher, valid_from, valid_to)

struct LessonRow {
    EntryIndex entry_index = -1;
    LessonId lesson_id;
    CourseId course_id;
    std::string subject;
    Date lesson_on;
    int slot_no = 0;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    std::string teacher;
    LessonState state = LessonState::planned;
    std::string cancel_reason;
    std::string topic;
    std::string homework;
    bool homework_none = false;
};
LETOPIS_DESCRIBE(LessonRow, entry_index, lesson_id, course_id, subject, lesson_on, slot_no,
                 starts_at, ends_at, teacher, state, cancel_reason, topic, homework, homework_none)

/// A work that was defined; every lesson has work 1 of weight 1.00 without it.
struct WorkRow {
    EntryIndex entry_index = -1;
    LessonId lesson_id;
    Date lesson_on;
    std::string subject;
    int work_no = 1;
    WorkType work_type = WorkType::class_work;
    std::string title;
    int weight_hundredths = 100;
};
LETOPIS_DESCRIBE(WorkRow, entry_index, lesson_id, lesson_on, subject, work_no, work_type, title,
                 weight_hundredths)

struct MarkRow {
    EntryIndex entry_index = -1;
    LessonId lesson_id;
    Date lesson_on;
    std::string subject;
    StudentId student_id;
    std::string student;
    int work_no = 1;
    int part_no = 1;
    std::string value;
    std::optional<Date> due_on;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(MarkRow, entry_index, lesson_id, lesson_on, subject, student_id, student, work_no,
                 part_no, value, due_on, recorded_at, recorded_by)

struct AttendanceRow {
    EntryIndex entry_index = -1;
    LessonId lesson_id;
    Date lesson_on;
    std::string subject;
    StudentId student_id;
    std::string student;
    std::string status;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(AttendanceRow, entry_index, lesson_id, lesson_on, subject, student_id, student,
                 status, recorded_at, recorded_by)

struct CommentRow {
    EntryIndex entry_index = -1;
    LessonId lesson_id;
    Date lesson_on;
    std::string subject;
    StudentId student_id;
    std::string student;
    std::string comment;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(CommentRow, entry_index, lesson_id, lesson_on, subject, student_id, student,
                 comment, recorded_at, recorded_by)

/// A period mark, or an annual mark (without a period and a mean).
struct ResultRow {
    EntryIndex entry_index = -1;
    CourseId course_id;
    std::string subject;
    std::optional<PeriodId> period_id;
    std::string period;
    StudentId student_id;
    std::string student;
    std::string value;
    std::string mean;
    std::string proposed;
    ResultFlag flag = ResultFlag::confirmed;
    std::string reason;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(ResultRow, entry_index, course_id, subject, period_id, period, student_id, student,
                 value, mean, proposed, flag, reason, recorded_at, recorded_by)

struct DecisionRow {
    EntryIndex entry_index = -1;
    StudentId student_id;
    std::string student;
    CouncilDecisionKind decision = CouncilDecisionKind::transfer;
    std::string text;
    std::string protocol_no;
    Date decided_on;
};
LETOPIS_DESCRIBE(DecisionRow, entry_index, student_id, student, decision, text, protocol_no,
                 decided_on)

struct CorrectionRow {
    EntryIndex entry_index = -1;
    EntryIndex corrects = -1;
    CorrectedKind kind = CorrectedKind::mark;
    std::string subject;
    std::optional<Date> lesson_on;
    std::string period;
    StudentId student_id;
    std::string student;
    int work_no = 0;
    int part_no = 0;
    std::string old_value;
    std::string value;
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(CorrectionRow, entry_index, corrects, kind, subject, lesson_on, period, student_id,
                 student, work_no, part_no, old_value, value, reason_code, reason, recorded_at,
                 recorded_by)

/// Поощрение или достижение (LAW-01, ADE-07).
struct AchievementRow {
    EntryIndex entry_index = -1;
    StudentId student_id;
    std::string student;
    StudyGroupId study_group_id;
    std::string study_group;
    AchievementKind achievement_kind = AchievementKind::contest;
    AchievementLevel achievement_level = AchievementLevel::organization;
    std::string achievement;
    std::string outcome;
    Date achieved_on;
    std::string document_no;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(AchievementRow, entry_index, student_id, student, study_group_id, study_group,
                 achievement_kind, achievement_level, achievement, outcome, achieved_on,
                 document_no, recorded_at, recorded_by)

/// Отметка за поведение, where the school gives them (ASM-13); of the year without a period.
struct BehaviourRow {
    EntryIndex entry_index = -1;
    StudentId student_id;
    std::string student;
    std::optional<PeriodId> period_id;
    std::string period;
    std::string value;
    std::string note;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(BehaviourRow, entry_index, student_id, student, period_id, period, value, note,
                 recorded_at, recorded_by)

/// What a row about attestation tells: that it was deferred, or who attested.
LETOPIS_ENUM(AttestationRecord, deferral, teacher, commission)

/// Попытка аттестации (VOC-06, LAW-04), or its deferral (ASM-08); of the year without a period. Why
/// it was deferred may speak of health: that only the entry says.
struct AttestationRow {
    EntryIndex entry_index = -1;
    CourseId course_id;
    std::string subject;
    std::optional<PeriodId> period_id;
    std::string period;
    StudentId student_id;
    std::string student;
    AttestationRecord attestation = AttestationRecord::teacher;
    std::optional<Date> held_on;
    std::string value;
    std::string protocol_no;
    std::string examiners;
    std::optional<Date> deferred_until;
    std::string deferral_order_no;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(AttestationRow, entry_index, course_id, subject, period_id, period, student_id,
                 student, attestation, held_on, value, protocol_no, examiners, deferred_until,
                 deferral_order_no, recorded_at, recorded_by)

/// Результат ОГЭ, ЕГЭ, ГВЭ (LAW-10).
struct StateExamRow {
    EntryIndex entry_index = -1;
    StudentId student_id;
    std::string student;
    SubjectId subject_id;
    std::string subject;
    StateExamKind exam_kind = StateExamKind::basic;
    Date held_on;
    std::optional<int> points;
    std::string value;
    std::string protocol_no;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(StateExamRow, entry_index, student_id, student, subject_id, subject, exam_kind,
                 held_on, points, value, protocol_no, recorded_at, recorded_by)

/// One graduate's line of a protocol of final attestation (ГИА, VOC-11).
struct FinalResultRow {
    EntryIndex entry_index = -1;  ///< Of the protocol.
    StudentId student_id;
    std::string student;
    FinalAttestationKind final_kind = FinalAttestationKind::demonstration_exam;
    Date held_on;
    std::string work_topic;
    std::string work_lead;
    std::string value;
    std::string protocol_no;
    Date signed_on;
    std::string chair;
    std::string recorded_at;
    std::string recorded_by;
};
LETOPIS_DESCRIBE(FinalResultRow, entry_index, student_id, student, final_kind, held_on, work_topic,
                 work_lead, value, protocol_no, signed_on, chair, recorded_at, recorded_by)

struct DocumentRow {
    EntryIndex entry_index = -1;
    DocumentId document_id;
    FormKind form = FormKind::summary_sheet;
    std::string document_no;
    std::string sha256_hex;
    std::int64_t size_bytes = 0;
    std::string data_sha256_hex;
    std::int64_t tree_size = 0;
};
LETOPIS_DESCRIBE(DocumentRow, entry_index, document_id, form, document_no, sha256_hex, size_bytes,
                 data_sha256_hex, tree_size)

/// All tables of a class's year.
struct ClassRecords {
    std::vector<ClassRow> classes;
    std::vector<PeriodRow> periods;
    std::vector<StudentRow> students;
    std::vector<CourseRow> courses;
    std::vector<TeacherRow> teachers;
    std::vector<LessonRow> lessons;
    std::vector<WorkRow> works;
    std::vector<MarkRow> marks;
    std::vector<AttendanceRow> attendance;
    std::vector<CommentRow> comments;
    std::vector<ResultRow> period_marks;
    std::vector<ResultRow> annual_marks;
    std::vector<DecisionRow> council_decisions;
    std::vector<CorrectionRow> corrections;
    std::vector<AchievementRow> achievements;
    std::vector<BehaviourRow> behaviour;
    std::vector<AttestationRow> attestations;
    std::vector<StateExamRow> exams;
    std::vector<FinalResultRow> final_results;
    std::vector<DocumentRow> documents;
};

ClassRecords class_records(const ClassYear& year);

/// Calls `visit(name, title, rows)` for each table; `name` is its file without the suffix.
template <class Records, class Visit>
void for_each_table(Records& records, Visit visit) {
    visit("class", "Класс: организация, год, закрытие", records.classes);
    visit("periods", "Учебные периоды", records.periods);
    visit("students", "Списки обучающихся класса и подгрупп", records.students);
    visit("courses", "Учебные курсы", records.courses);
    visit("teachers", "Учителя курсов и классные руководители", records.teachers);
    visit("lessons", "Уроки: тема, домашнее задание", records.lessons);
    visit("works", "Работы, проведённые на уроках", records.works);
    visit("marks", "Отметки", records.marks);
    visit("attendance", "Пропуски и опоздания", records.attendance);
    visit("comments", "Комментарии к клеткам журнала", records.comments);
    visit("period_marks", "Отметки за периоды", records.period_marks);
    visit("annual_marks", "Годовые отметки", records.annual_marks);
    visit("council_decisions", "Решения педагогического совета", records.council_decisions);
    visit("corrections", "Исправления с прежними значениями и причинами", records.corrections);
    visit("achievements", "Поощрения и достижения; таблицы нет, если нет ни одного",
          records.achievements);
    visit("behaviour", "Отметки за поведение; таблицы нет, если нет ни одной", records.behaviour);
    visit("attestations", "Попытки аттестации и её отсрочки; таблицы нет, если нет ни одной",
          records.attestations);
    visit("exams", "Результаты ОГЭ, ЕГЭ, ГВЭ; таблицы нет, если нет ни одного", records.exams);
    visit("final_results", "Протоколы ГИА; таблицы нет, если нет ни одного", records.final_results);
    visit("documents", "Документы пакета", records.documents);
}

}  // namespace letopis
