#include "package/records/record_rows.h"

#include <algorithm>
#include <unordered_map>

namespace letopis {
namespace {

/// What a map holds under a key, or an empty value: gaps are reported by the fold.
template <class Map, class Key>
const typename Map::mapped_type& at_or_empty(const Map& map, const Key& key) {
    static const typename Map::mapped_type empty{};
    const auto found = map.find(key);
    return found == map.end() ? empty : found->second;
}

/// Finds the words that ids stand for.
class Names {
public:
    explicit Names(const ClassYear& year) : year_{year} {
        for (const auto& [id, person] : year.persons) {
            std::string name = person.last_name;
            for (const std::string* word : {&person.first_name, &person.patronymic})
                if (!word->empty()) name += " " + *word;
            persons_.emplace(id, std::move(name));
        }
    }

    const std::string& person(PersonId id) const { return at_or_empty(persons_, id); }
    std::string group(StudyGroupId id) const { return at_or_empty(year_.study_groups, id).title; }
    const Course& course(CourseId id) const { return at_or_empty(year_.courses, id).fact; }
    std::string subject(SubjectId id) const { return at_or_empty(year_.subjects, id).title; }
    std::string subject(CourseId id) const { return subject(course(id).subject_id); }
    const Lesson& lesson(LessonId id) const { return at_or_empty(year_.lessons, id).fact; }
    std::string period(PeriodId id) const { return at_or_empty(year_.periods, id).fact.title; }

private:
    const ClassYear& year_;
    std::unordered_map<PersonId, std::string> persons_;
};

/// Makes the rows of one year, table by table.
class Writing {
public:
    explicit Writing(const ClassYear& year) : year_{year}, names_{year} {}

    ClassRecords take() {
        write_class();
        write_people();
        write_courses();
        write_lessons();
        write_cells();
        write_results();
        write_corrections();
        write_achievements();
        write_attestations();
        write_finals();
        write_documents();
        for_each_table(records_, [](const char*, const char*, auto& rows) {
            std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.entry_index; });
        });
        return std::move(records_);
    }

private:
    void write_class() {
        const Stated<ClassClosed>& closing = year_.closing;
        records_.classes.push_back({.entry_index = closing.entry_index,
                                    .study_group_id = year_.study_group_id,
                                    .study_group = names_.group(year_.study_group_id),
                                    .organization = year_.organization.full_name,
                                    .address = year_.organization.address,
                                    .school_year = year_.school_year.title,
                                    .starts_on = year_.school_year.starts_on,
                                    .ends_on = year_.school_year.ends_on,
                                    .closed_at = record_time(closing.recorded_at),
                                    .closed_by = names_.person(closing.recorded_by)});
        for (const auto& [id, period] : year_.periods)
            records_.periods.push_back({.entry_index = period.entry_index,
                                        .period_id = id,
                                        .number = period.fact.number,
                                        .period = period.fact.title,
                                        .starts_on = period.fact.starts_on,
                                        .ends_on = period.fact.ends_on});
    }

    void write_people() {
        for (const Stated<Enrolment>& stated : year_.enrolments) {
            const Enrolment& one = stated.fact;
            const Person& person = at_or_empty(year_.persons, one.student_id);
            records_.students.push_back({.entry_index = stated.entry_index,
                                         .student_id = one.student_id,
                                         .student = names_.person(one.student_id),
                                         .last_name = person.last_name,
                                         .first_name = person.first_name,
                                         .patronymic = person.patronymic,
                                         .birth_date = person.birth_date,
                                         .personal_no = person.personal_no,
                                         .study_group_id = one.study_group_id,
                                         .study_group = names_.group(one.study_group_id),
                                         .enrolled_on = one.enrolled_on,
                                         .order_no = one.order_no,
                                         .order_on = one.order_on,
                                         .left_on = one.left_on,
                                         .left_order_no = one.left_order_no,
                                         .left_order_on = one.left_order_on,
                                         .left_reason = one.left_reason});
        }
        for (const Stated<ClassTeacher>& stated : year_.class_teachers)
            records_.teachers.push_back({.entry_index = stated.entry_index,
                                         .study_group_id = stated.fact.study_group_id,
                                         .study_group = names_.group(stated.fact.study_group_id),
                                         .teacher_id = stated.fact.teacher_id,
                                         .teacher = names_.person(stated.fact.teacher_id),
                                         .valid_from = stated.fact.valid_from,
                                         .valid_to = stated.fact.valid_to});
    }

    void write_courses() {
        for (const auto& [id, stated] : year_.courses)
            records_.courses.push_back({.entry_index = stated.entry_index,
                                        .course_id = id,
                                        .subject = names_.subject(id),
                                        .study_group_id = stated.fact.study_group_id,
                                        .study_group = names_.group(stated.fact.study_group_id),
                                        .scale = stated.fact.scale,
                                        .planned_lessons = stated.fact.planned_lessons});
        for (const Stated<CourseTeacher>& stated : year_.course_teachers) {
            const StudyGroupId group = names_.course(stated.fact.course_id).study_group_id;
            records_.teachers.push_back({.entry_index = stated.entry_index,
                                         .course_id = stated.fact.course_id,
                                         .subject = names_.subject(stated.fact.course_id),
                                         .study_group_id = group,
                                         .study_group = names_.group(group),
                                         .teacher_id = stated.fact.teacher_id,
                                         .teacher = names_.person(stated.fact.teacher_id),
                                         .valid_from = stated.fact.valid_from,
                                         .valid_to = stated.fact.valid_to});
        }
    }

    void write_lessons() {
        for (const auto& [id, stated] : year_.lessons) {
            const Lesson& lesson = stated.fact;
            records_.lessons.push_back({.entry_index = stated.entry_index,
                                        .lesson_id = id,
                                        .course_id = lesson.course_id,
                                        .subject = names_.subject(lesson.course_id),
                                        .lesson_on = lesson.lesson_on,
                                        .slot_no = lesson.slot_no,
                                        .starts_at = lesson.starts_at,
                                        .ends_at = lesson.ends_at,
                                        .teacher = names_.person(lesson.held_by()),
                                        .state = lesson.state,
                                        .cancel_reason = lesson.cancel_reason,
                                        .topic = lesson.topic,
                                        .homework = lesson.homework,
                                        .homework_none = lesson.homework_none});
        }
        for (const auto& [place, stated] : year_.works) {
            WorkRow row = at_lesson<WorkRow>(stated, place.first);
            row.work_no = stated.fact.work_no;
            row.work_type = stated.fact.work_type;
            row.title = stated.fact.title;
            row.weight_hundredths = stated.fact.weight_hundredths;
            records_.works.push_back(std::move(row));
        }
    }

    void write_cells() {
        for (const auto& [place, stated] : year_.marks) {
            if (!stated.fact.value) continue;  // Withdrawn: stands among the corrections.
            MarkRow row = in_cell<MarkRow>(stated, place.lesson_id, place.student_id);
            row.work_no = place.work_no;
            row.part_no = place.part_no;
            row.value = record_word(*stated.fact.value);
            row.due_on = stated.fact.due_on;
            records_.marks.push_back(std::move(row));
        }
        for (const auto& [cell, stated] : year_.attendance) {
            if (stated.fact == AttendanceStatus::present) continue;
            AttendanceRow row = in_cell<AttendanceRow>(stated, cell.first, cell.second);
            row.status = record_word(stated.fact);
            records_.attendance.push_back(std::move(row));
        }
        for (const auto& [cell, stated] : year_.comments) {
            if (stated.fact.empty()) continue;
            CommentRow row = in_cell<CommentRow>(stated, cell.first, cell.second);
            row.comment = stated.fact;
            records_.comments.push_back(std::move(row));
        }
    }

    void write_results() {
        for (const auto& [key, stated] : year_.period_marks) {
            ResultRow row = result_row(stated);
            row.period_id = stated.fact.period_id;
            row.period = names_.period(stated.fact.period_id);
            row.mean = record_mean(stated.fact.mean);
            records_.period_marks.push_back(std::move(row));
        }
        for (const auto& [key, stated] : year_.annual_marks)
            records_.annual_marks.push_back(result_row(stated));
        for (const auto& [id, stated] : year_.decisions)
            records_.council_decisions.push_back({.entry_index = stated.entry_index,
                                                  .student_id = id,
                                                  .student = names_.person(id),
                                                  .decision = stated.fact.kind,
                                                  .text = stated.fact.text,
                                                  .protocol_no = stated.fact.protocol_no,
                                                  .decided_on = stated.fact.decided_on});
    }

    void write_corrections() {
        for (const Stated<CorrectionOfYear>& stated : year_.corrections) {
            const CorrectionOfYear& one = stated.fact;
            const bool at_lesson =
                one.kind == CorrectedKind::mark || one.kind == CorrectedKind::attendance;
            const bool of_mark = one.kind == CorrectedKind::mark;
            const Lesson& lesson = names_.lesson(one.place.lesson_id);
            records_.corrections.push_back(
                {.entry_index = stated.entry_index,
                 .corrects = one.corrects,
                 .kind = one.kind,
                 .subject = one.kind == CorrectedKind::exam_result
                                ? names_.subject(one.subject_id)
                                : names_.subject(at_lesson ? lesson.course_id : one.course_id),
                 .lesson_on = at_lesson ? std::optional{lesson.lesson_on} : std::nullopt,
                 .period = names_.period(one.period_id),
                 .student_id = one.student_id,
                 .student = names_.person(one.student_id),
                 .work_no = of_mark ? one.place.work_no : 0,
                 .part_no = of_mark ? one.place.part_no : 0,
                 .old_value = one.old_value,
                 .value = one.value,
                 .reason_code = one.reason_code,
                 .reason = one.reason,
                 .recorded_at = record_time(stated.recorded_at),
                 .recorded_by = names_.person(stated.recorded_by)});
        }
    }

    void write_achievements() {
        for (const auto& [index, stated] : year_.achievements)
            records_.achievements.push_back(
                {.entry_index = index,
                 .student_id = stated.fact.student_id,
                 .student = names_.person(stated.fact.student_id),
                 .study_group_id = stated.fact.study_group_id,
                 .study_group = names_.group(stated.fact.study_group_id),
                 .achievement_kind = stated.fact.kind,
                 .achievement_level = stated.fact.level,
                 .achievement = stated.fact.title,
                 .outcome = stated.fact.outcome,
                 .achieved_on = stated.fact.achieved_on,
                 .document_no = stated.fact.document_no,
                 .recorded_at = record_time(stated.recorded_at),
                 .recorded_by = names_.person(stated.recorded_by)});
    }

    void write_attestations() {
        for (const auto& [index, stated] : year_.attestations) {
            AttestationRow row = attestation_row(stated);
            row.attestation = stated.fact.kind == AttestationKind::commission
                                  ? AttestationRecord::commission
                                  : AttestationRecord::teacher;
            row.held_on = stated.fact.held_on;
            row.value = record_word(stated.fact.result);
            row.protocol_no = stated.fact.protocol_no;
            row.examiners = stated.fact.examiners;
            records_.attestations.push_back(std::move(row));
        }
        for (const auto& [index, stated] : year_.deferrals) {
            AttestationRow row = attestation_row(stated);
            row.attestation = AttestationRecord::deferral;
            row.deferred_until = stated.fact.until;
            row.deferral_order_no = stated.fact.order_no;
            records_.attestations.push_back(std::move(row));
        }
    }
    template <class Fact>
    AttestationRow attestation_row(const Stated<Fact>& stated) const {
        AttestationRow row = of_student<AttestationRow>(stated, stated.fact.student_id);
        row.course_id = stated.fact.course_id;
        row.subject = names_.subject(stated.fact.course_id);
        if (!stated.fact.period_id.is_nil()) row.period_id = stated.fact.period_id;
        row.period = names_.period(stated.fact.period_id);
        return row;
    }

    void write_finals() {
        for (const auto& [key, stated] : year_.behaviour) {
            BehaviourRow row = of_student<BehaviourRow>(stated, key.first);
            if (!key.second.is_nil()) row.period_id = key.second;
            row.period = names_.period(key.second);
            row.value = record_word(*stated.fact.value);
            row.note = stated.fact.note;
            records_.behaviour.push_back(std::move(row));
        }
        for (const auto& [key, stated] : year_.exams) {
            StateExamRow row = of_student<StateExamRow>(stated, key.first);
            row.subject_id = key.second;
            row.subject = names_.subject(key.second);
            row.exam_kind = stated.fact.kind;
            row.held_on = stated.fact.held_on;
            row.points = stated.fact.points;
            row.value = record_result(stated.fact.result);
            row.protocol_no = stated.fact.protocol_no;
            records_.exams.push_back(std::move(row));
        }
        for (const auto& [planned, stated] : year_.final_protocols)
            for (const FinalResult& line : stated.fact.results)
                records_.final_results.push_back(
                    final_row(stated, line, at_or_empty(year_.final_attestations, planned).fact));
    }
    FinalResultRow final_row(const Stated<FinalProtocolSigned>& stated, const FinalResult& line,
                             const FinalAttestationPlanned& planned) const {
        FinalResultRow row = of_student<FinalResultRow>(stated, line.student_id);
        row.final_kind = planned.kind;
        row.held_on = planned.held_on;
        row.work_topic = line.topic;
        row.work_lead = line.lead;
        row.value = record_result(line.result);
        row.protocol_no = stated.fact.protocol_no;
        row.signed_on = stated.fact.signed_on;
        row.chair = planned.chair;
        return row;
    }

    void write_documents() {
        for (const Stated<IssuedDocument>& stated : year_.issued_documents)
            records_.documents.push_back({.entry_index = stated.entry_index,
                                          .document_id = stated.fact.document_id,
                                          .form = stated.fact.form,
                                          .document_no = stated.fact.document_no,
                                          .sha256_hex = stated.fact.sha256_hex,
                                          .size_bytes = stated.fact.size_bytes,
                                          .data_sha256_hex = stated.fact.data_sha256_hex,
                                          .tree_size = stated.fact.tree_size});
    }

    /// The columns about a lesson that several tables share.
    template <class Row, class Fact>
    Row at_lesson(const Stated<Fact>& stated, LessonId lesson_id) const {
        const Lesson& lesson = names_.lesson(lesson_id);
        Row row;
        row.entry_index = stated.entry_index;
        row.lesson_id = lesson_id;
        row.lesson_on = lesson.lesson_on;
        row.subject = names_.subject(lesson.course_id);
        return row;
    }

    /// The columns about who it is about and who says so.
    template <class Row, class Fact>
    Row of_student(const Stated<Fact>& stated, StudentId student_id) const {
        Row row;
        row.entry_index = stated.entry_index;
        row.student_id = student_id;
        row.student = names_.person(student_id);
        row.recorded_at = record_time(stated.recorded_at);
        row.recorded_by = names_.person(stated.recorded_by);
        return row;
    }

    template <class Row, class Fact>
    Row in_cell(const Stated<Fact>& stated, LessonId lesson_id, StudentId student_id) const {
        Row row = at_lesson<Row>(stated, lesson_id);
        row.student_id = student_id;
        row.student = names_.person(student_id);
        row.recorded_at = record_time(stated.recorded_at);
        row.recorded_by = names_.person(stated.recorded_by);
        return row;
    }

    template <class Fact>
    ResultRow result_row(const Stated<Fact>& stated) const {
        return {.entry_index = stated.entry_index,
                .course_id = stated.fact.course_id,
                .subject = names_.subject(stated.fact.course_id),
                .student_id = stated.fact.student_id,
                .student = names_.person(stated.fact.student_id),
                .value = std::string{record_word(stated.fact.value)},
                .proposed = record_result(stated.fact.proposed),
                .flag = stated.fact.flag,
                .reason = stated.fact.reason,
                .recorded_at = record_time(stated.recorded_at),
                .recorded_by = names_.person(stated.recorded_by)};
    }

    const ClassYear& year_;
    Names names_;
    ClassRecords records_;
};

}  // namespace

ClassRecords class_records(const ClassYear& year) { return Writing{year}.take(); }

}  // namespace letopis
