#include "store/testing/told.h"

#include <algorithm>
#include <sstream>

#include "entry/canonical_writer.h"
#include "ports/late_entries.h"
#include "ports/teaching_lines.h"
#include "ports/year_closing.h"

namespace letopis::store::testing {
namespace {

std::string text(EntryIndex index) { return std::to_string(index); }
std::string text(int number) { return std::to_string(number); }
std::string text(Instant at) { return std::to_string(at.micros); }
template <class Kind>
std::string text(const Id<Kind>& id) {
    return id.text().substr(28);
}
template <Described T>
std::string text(const T& value) {
    return canonical_json(value);
}
template <NamedEnum E>
std::string text(E value) {
    return std::string{enum_name(value)};
}
std::string text(Date date) { return date.iso(); }
std::string text(const Attendance& row);
std::string text(const Substitution& one);
std::string text(const Lesson& lesson);
std::string text(const CourseTitle& title);
template <class T>
std::string text(const std::optional<T>& value) {
    return value ? text(*value) : "-";
}

std::string text(const Mark& mark) {
    return text(mark.place) + " " + text(mark.value) + " " + text(mark.due_on) + " " +
           text(mark.first_recorded_at) + " " + text(mark.recorded_at) + " " +
           text(mark.recorded_by) + " " + text(mark.entry_index);
}
std::string text(const Attendance& row) {
    return text(row.lesson_id) + " " + text(row.student_id) + " " + text(row.status) + " " +
           text(row.first_recorded_at) + " " + text(row.recorded_at) + " " + text(row.recorded_by) +
           " " + text(row.entry_index);
}
std::string text(const Cell& cell) {
    std::string line = text(cell.lesson_id) + " " + text(cell.student_id) + " [";
    for (const Mark& mark : cell.marks) line += text(mark) + "; ";
    return line + "] " + text(cell.attendance) + " '" + cell.comment + "' " +
           text(cell.comment_version);
}
std::string text(const StudentMark& mark) {
    return text(mark.mark) + " " + text(mark.course_id) + " " + text(mark.lesson_on) + " " +
           text(mark.work);
}
std::string text(const Lesson& lesson) {
    std::string line =
        text(lesson.lesson_id) + " " + text(lesson.course_id) + " " + text(lesson.lesson_on) + " " +
        std::to_string(lesson.slot_no) + " " + lesson.starts_at.text() + " " +
        lesson.ends_at.text() + " " + text(lesson.teacher_id) + " " + lesson.room_title + " " +
        text(lesson.state) + " " + lesson.cancel_reason + " '" + lesson.topic + "' '" +
        lesson.homework + "' " + (lesson.homework_none ? "none " : "") + text(lesson.version);
    line += " " + text(lesson.correction_request) + " " + text(lesson.unlocked_until);
    line += " " + text(lesson.substitution) + (lesson.is_extra ? " extra" : "") + " '" +
            lesson.change_reason + "' " + text(lesson.moved_from) + "/" +
            text(lesson.moved_from_slot_no) + " " + text(lesson.roll_taken_at);
    line += " " + text(lesson.topic_first_at);
    line += " " + text(lesson.mode) + " '" + lesson.mode_reason + "' " + text(lesson.briefing);
    for (const Work& work : lesson.works) line += " " + text(work);
    return line;
}
std::string text(const Substitution& one) {
    return text(one.substitute_id) + " " + text(one.kind) + " " + text(one.coefficient_hundredths) +
           " '" + one.reason + "' " + text(one.entry_index) + " " + text(one.assigned_at);
}
std::string text(const DayAttendance& row) {
    return text(row.attendance) + " " + text(row.course_id) + " " + text(row.lesson_on) + " " +
           text(row.slot_no);
}
std::string text(const UnfinishedLesson& one) {
    return text(one.lesson) + " " + text(one.missing_marks);
}
std::string text(const MadeCorrection& made) {
    return text(made.entry_index) + " " + text(made.made_at) + " " + text(made.made_by) + " " +
           text(made.course_id) + " " + text(made.lesson_id) + " " + text(made.student_id);
}
std::string text(const CourseTitle& title) {
    std::string line = text(title.course) + text(title.subject) + text(title.study_group);
    std::vector<std::string> teachers;
    for (const CourseTeacher& teacher : title.teachers) teachers.push_back(text(teacher));
    std::sort(teachers.begin(), teachers.end());  // Free among those of one day.
    for (const std::string& teacher : teachers) line += teacher;
    return line;
}
std::string text(const TeachingLine& line) {
    return text(line.entry_index) + " " + text(line.command_id);
}
std::string text(const ListedStudent& student) {
    return text(student.person) + text(student.enrolment);
}
std::string text(const PeriodMark& mark) {
    return text(mark.course_id) + " " + text(mark.student_id) + " " + text(mark.period_id) + " " +
           text(mark.value) + " " + text(mark.mean) + " " + text(mark.proposed) + " " +
           text(mark.flag) + " " + mark.reason + " " + text(mark.recorded_at) + " " +
           text(mark.recorded_by) + " " + text(mark.entry_index);
}
std::string text(const AnnualMark& mark) {
    return text(mark.course_id) + " " + text(mark.student_id) + " " + text(mark.value) + " " +
           text(mark.proposed) + " " + text(mark.flag) + " " + mark.reason + " " +
           text(mark.recorded_at) + " " + text(mark.recorded_by) + " " + text(mark.entry_index);
}
std::string text(const PeriodClosing& closing) {
    return text(closing.course_id) + " " + text(closing.period_id) + " " + text(closing.closed_by) +
           " " + text(closing.closed_at);
}
std::string text(const PolicyValue& policy) {
    return policy.key + "=" + policy.value + " " + text(policy.valid_from) + " " + policy.clause;
}
std::string text(const HistoryLine& line) {
    return text(line.entry_index) + " " + text(line.recorded_at) + " " + text(line.actor_id) + " " +
           std::string{entry_kind(line.body)};
}
std::string text(const StoredEntry& row) {
    return text(row.entry_index) + " " + row.kind + " " + row.encoded + " " + text(row.recorded_at);
}
std::string text(const MarkedWork& work) {
    return std::to_string(work.work_no) + "/" + std::to_string(work.most_parts);
}
std::string text(const Copy& copy) {
    return text(copy.package_id) + " " + text(copy.medium_id) + " " + text(copy.room_id) + " " +
           copy.device_id + " " + text(copy.state) + " " + text(copy.written_at) + " " +
           text(copy.checked_at) + " " + copy.remark;
}

enum class Order { told, free };

/// Asks one question after another and writes the answers down.
class Telling {
public:
    template <class T>
    void one(const std::string& question, const Result<T>& answer) {
        out_ << question << ": " << (answer ? text(*answer) : answer.error().message()) << '\n';
    }
    template <class T>
    void list(const std::string& question, const Result<std::vector<T>>& answer,
              Order order = Order::told) {
        out_ << question << ":\n";
        if (!answer) {
            out_ << answer.error().message() << '\n';
            return;
        }
        std::vector<std::string> lines;
        for (const T& row : *answer) lines.push_back(text(row));
        if (order == Order::free) std::sort(lines.begin(), lines.end());
        for (const std::string& line : lines) out_ << "  " << line << '\n';
    }
    std::string text_so_far() const { return out_.str(); }

private:
    std::ostringstream out_;
};

/// Ids of the sample school and of what random facts add to it.
constexpr int most_id = 40;
const Date from{2026, 8, 1};
const Date to{2027, 8, 31};

void tell_school(Telling& telling, Reader& reader) {
    telling.one("organization", reader.organization());
    telling.list("school_years", reader.school_years());
    telling.list("policies", reader.policies());
    telling.list("persons", reader.persons());
    telling.list("subjects", reader.subjects());
    for (const auto family : {ProgrammeFamily::general, ProgrammeFamily::vocational})
        telling.list("bells", reader.bell_slots(family));
    telling.list("days", reader.calendar_days(from, to));
    telling.list("named_bells", reader.named_bells());
    for (const auto role :
         {AppointedRole::director, AppointedRole::deputy, AppointedRole::archivist})
        telling.list("holders", reader.holders(role, Date{2026, 10, 1}));
    telling.list("rooms", reader.rooms());
    telling.list("unfinished", reader.unfinished_lessons(from, to, 1000));
    telling.list("changed", reader.changed_lessons(from, to, 1000));
    telling.list("change_reasons", reader.change_reasons(from, to, 1000));
    telling.list("applied_reasons", reader.applied_reasons(from, to));
    for (int on = 0; on < 30; ++on) {
        const Date day = Date{2026, 9, 1}.plus_days(on);
        telling.list("lessons_on", reader.lessons_on(day, 1000));
        telling.list("attendance_on", reader.attendance_on(day, 1000));
    }
    for (const auto state : {RemarkState::open, RemarkState::answered, RemarkState::settled})
        telling.list("remarks", reader.remarks(state, 1000));
    for (const auto state : {AppealState::open, AppealState::upheld, AppealState::changed})
        telling.list("appeals", reader.appeals(state, 1000));
    telling.list("cycles", reader.subject_cycles());
    telling.list("visits", reader.visits(1000));
    for (int on = 0; on < 30; on += 10) {
        const Date day = Date{2026, 9, 1}.plus_days(on);
        telling.one("retake_number", reader.last_retake_number(day, day.plus_days(9)));
    }
    telling.list("corrections", reader.made_corrections({.from = Date{2026, 1, 1},
                                                         .to = Date{2027, 12, 31},
                                                         .course_id = {},
                                                         .student_id = {},
                                                         .made_by = {},
                                                         .limit = 1000}));
    telling.list("media", reader.media());
    telling.list("packages", reader.packages());
    telling.list("to_seal", reader.classes_to_seal(), Order::free);
    telling.one("entry_count", reader.entry_count());
    telling.list("entries", reader.entries(0, 1'000'000));
}

void tell_person(Telling& telling, Reader& reader, PersonId id) {
    telling.one("person", reader.person(id));
    telling.list("roles_of", reader.roles_of(id), Order::free);
    telling.list("role_scopes_of", reader.role_scopes_of(id), Order::free);
    telling.list("of_student", reader.guardianships_of_student(id), Order::free);
    telling.list("of_guardian", reader.guardianships_of_guardian(id), Order::free);
    telling.list("enrolments", reader.enrolments_of(id), Order::free);
    telling.list("led_by", reader.classes_led_by(id), Order::free);
    telling.list("lessons", reader.lessons_of_teacher(id, from, to));
    telling.list("unfinished_of", reader.unfinished_lessons_of_teacher(id, from, to, 1000));
    telling.list("remarks_to", reader.remarks_to(id, 1000));
    telling.list("marks", reader.marks_of_student(id, from, to));
    telling.list("week", reader.marks_of_student(id, Date{2026, 9, 7}, Date{2026, 9, 13}));
    telling.list("attendance", reader.attendance_of_student(id, from, to));
    telling.list("notices", reader.absence_notices_of_student(id, from, to));
    telling.list("excuses", reader.excuses_of_student(id, from, to));
    telling.list("exemptions", reader.exemptions_of_student(id, from, to));
    telling.one("health_sheet", reader.health_sheet_of(id));
    telling.list("attestations", reader.attestations_of_student(id));
    telling.list("study_modes", reader.study_modes_of_student(id, from, to));
    telling.list("carried", reader.carried_results_of_student(id));
    telling.list("appeals", reader.appeals_of_student(id));
    telling.list("achievements", reader.achievements_of_student(id));
    telling.list("practice", reader.practice_of_student(id));
    telling.list("behaviour", reader.behaviour_of_student(id));
    telling.list("deferrals", reader.deferrals_of_student(id));
    telling.list("retakes", reader.retakes_of_student(id));
    telling.list("exams", reader.exam_results_of_student(id));
    telling.list("visits_of", reader.visits_of(id));
    telling.list("duties", reader.duty_ticks(id, from, to));
    telling.list("comments", reader.comments_of_student(id, from, to));
    telling.list("period_marks", reader.period_marks_of_student(id), Order::free);
    telling.list("annual_marks", reader.annual_marks_of_student(id), Order::free);
}

void tell_group(Telling& telling, Reader& reader, StudyGroupId id) {
    telling.one("group", reader.study_group(id));
    telling.list("students", reader.students_of_group(id));
    telling.list("class_teachers", reader.class_teachers(id), Order::free);
    telling.list("courses", reader.courses_of_group(id));
    telling.list("courses_of_subgroups", reader.courses_of_subgroups(id));
    telling.list("lessons", reader.lessons_of_group(id, from, to));
    telling.list("confirmed", reader.confirmed_changes(id, from, to, 1000));
    telling.list("attendance", reader.attendance_of_group(id, from, to));
    telling.list("notices", reader.absence_notices_of_group(id, from, to));
    telling.list("excuses", reader.excuses_of_group(id, from, to));
    telling.list("exemptions", reader.exemptions_of_group(id, from, to));
    telling.list("health_sheets", reader.health_sheets_of_group(id));
    telling.list("attestation_plans", reader.attestation_plans_of_group(id));
    telling.list("study_modes", reader.study_modes_of_group(id, from, to));
    telling.list("carried", reader.carried_results_of_group(id));
    telling.list("aspects", reader.closed_aspects(id));
    telling.list("reopenings", reader.reopenings_of_group(id));
    telling.list("planned_works", reader.planned_works_of_group(id, from, to));
    telling.list("achievements", reader.achievements_of_group(id, from, to));
    telling.list("mass_events", reader.mass_events_of_group(id, from, to));
    telling.one("regime", reader.after_school_regime(id));
    telling.list("behaviour", reader.behaviour_of_group(id));
    telling.list("deferrals", reader.deferrals_of_group(id));
    telling.list("early", reader.early_attestations_of_group(id));
    telling.list("bells_of_group", reader.bells_of_group(id));
    telling.list("retakes", reader.retakes_of_group(id));
    telling.one("admission", reader.graduate_admission(id));
    telling.list("final_attestations", reader.final_attestations_of_group(id));
    telling.list("exams", reader.exam_results_of_group(id));
    telling.one("association", reader.association(id));
    telling.one("class_closed_at", reader.class_closed_at(id));
    telling.list("council", reader.council_decisions(id), Order::free);
    telling.list("documents", reader.documents_of_group(id));
    telling.list("entries_of_class", reader.entries_of_class(id));
}

void tell_course(Telling& telling, Reader& reader, CourseId id) {
    telling.one("course", reader.course(id));
    telling.one("title", reader.course_title(id));
    telling.one("lesson_plan", reader.lesson_plan(id));
    telling.list("teachers", reader.course_teachers(id), Order::free);
    telling.list("teaching", reader.teaching_lines(id));
    telling.list("timetable", reader.timetable_of_course(id));
    telling.list("lessons", reader.lessons_of_course(id, from, to));
    telling.list("cells", reader.cells_of_course(id, from, to), Order::free);
    telling.list("period_marks", reader.period_marks_of_course(id), Order::free);
    telling.list("annual_marks", reader.annual_marks_of_course(id), Order::free);
    telling.list("attestations", reader.attestations_of_course(id));
    telling.list("practice", reader.practice_of_course(id));
    telling.list("rubrics", reader.rubrics_of_course(id));
    telling.list("period_closings", reader.period_closings(id), Order::free);
    telling.one("course_closed_at", reader.course_closed_at(id));
}

void tell_closing(Telling& telling, Reader& reader, SchoolYearId year) {
    YearClosingReader& all = reader;
    telling.list("closed_courses", all.closed_courses(year), Order::free);
    telling.list("closed_periods", all.closed_periods(year), Order::free);
    telling.list("taught_periods", all.taught_periods(year, to), Order::free);
    telling.list("lacking_lessons", all.lacking_lessons(from, to), Order::free);
    telling.list("pending_cells", all.pending_cells(from, to), Order::free);
    telling.list("period_results", all.period_results(year), Order::free);
    telling.list("annual_results", all.annual_results(year), Order::free);
    telling.list("list_stays", all.list_stays(year), Order::free);
    telling.list("all_study_modes", all.study_modes(from, to));
    telling.list("deferred_courses", all.deferred_courses(), Order::free);
}

/// Results that lack are left out: random facts give them to whoever was never on a list.
void tell_gaps(Telling& telling, Reader& reader, SchoolYearId year,
               const std::vector<SubjectId>& subjects) {
    telling.list("without_roll", reader.lessons_without_roll(from, to, 1000));
    telling.list("unexplained_days", reader.unexplained_days(from, to, 1000));
    telling.list("overdue_points", reader.overdue_points(from, to, Date{2026, 10, 15}, 1000));
    telling.list("lacking_plans", reader.lacking_plans(year, to, 1000));
    for (const SubjectId subject : subjects)
        telling.list("lacking_briefings", reader.lacking_briefings(subject, year, from, to, 1000));
}

}  // namespace

std::string told(Reader& reader, const letopis::testing::SampleSchool& school) {
    using letopis::testing::id_of;
    Telling telling;
    tell_school(telling, reader);
    telling.list("systems", reader.period_systems(school.year));
    telling.list("late", reader.late_entries(school.year, 100));
    tell_closing(telling, reader, school.year);
    tell_gaps(telling, reader, school.year, {school.russian, school.mathematics, school.english});
    telling.list("groups", reader.study_groups(school.year));
    telling.list("timetable", reader.timetable_of_year(school.year));
    telling.list("associations", reader.associations(school.year));
    for (int number = 1; number <= most_id; ++number) {
        tell_person(telling, reader, id_of<PersonId>(number));
        telling.one("lesson", reader.lesson(id_of<LessonId>(number)));
        telling.list("marked", reader.marked_works(id_of<LessonId>(number)));
        telling.list("criteria", reader.criteria_of_lesson(id_of<LessonId>(number)));
        telling.list("copies", reader.copies_of(id_of<PackageId>(number)), Order::free);
        telling.one("document", reader.document(id_of<DocumentId>(number)));
    }
    for (int number = 1; number <= 6; ++number) {
        tell_group(telling, reader, id_of<StudyGroupId>(number));
        tell_course(telling, reader, id_of<CourseId>(number));
        telling.one("system", reader.period_system(id_of<PeriodSystemId>(number)));
        telling.list("taught",
                     reader.courses_of_teacher(id_of<EmployeeId>(10 + number), school.year));
    }
    for (EntryIndex index = 0; index < 90; ++index) {
        telling.one("study_mode", reader.study_mode(index));
        telling.one("reopening", reader.reopening(index));
        telling.one("planned_work", reader.planned_work(index));
        telling.one("appeal", reader.appeal(index));
        telling.one("achievement", reader.achievement(index));
        telling.one("mass_event", reader.mass_event(index));
        telling.one("practice", reader.practice_assignment(index));
        telling.list("practice_diary", reader.practice_diary(index));
        telling.one("rubric", reader.rubric(index));
        telling.one("deferral", reader.deferral(index));
        telling.one("early", reader.early_attestation(index));
        telling.one("retake", reader.retake_direction(index));
        telling.one("final_attestation", reader.final_attestation(index));
        telling.one("visit", reader.visit(index));
        telling.one("change_reason", reader.change_reason(index));
        telling.list("lessons_of_reason", reader.lessons_of_reason(index, 1000));
    }
    for (const StudentId student : {school.ezhov, school.yozhikov, school.zhukova, school.ivanov})
        for (int number = 1; number <= 12; ++number) {
            telling.one("cell", reader.cell(id_of<LessonId>(number), student));
            telling.list("history", reader.cell_history(id_of<LessonId>(number), student));
            telling.list("in_course", reader.marks_of_student_in_course(
                                          student, id_of<CourseId>(number), from, to));
            telling.list("criteria",
                         reader.criteria_of_student_in_course(student, id_of<CourseId>(number)));
            telling.one("enrolment",
                        reader.enrolment(student, id_of<StudyGroupId>(number), Date{2026, 9, 14}));
        }
    return telling.text_so_far();
}

}  // namespace letopis::store::testing
