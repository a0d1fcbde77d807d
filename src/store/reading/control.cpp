// Control of entry.

#include "store/reading/school_reader.h"
#include "store/works_text.h"

namespace letopis::store {

Result<std::optional<LessonPlan>> SchoolReader::lesson_plan(CourseId id) {
    Query query{connection_, Sql::lessons_plan};
    query.with("course_id", id);
    return first_row(query, [](Query& row) {
        LessonPlan plan;
        row.read("course_id", plan.course_id);
        row.read("reason", plan.reason);
        row.read("version", plan.version);
        auto items = parse_plan(row.get<std::string>("items"));
        if (items)
            plan.items = *std::move(items);
        else
            row.damaged();
        return plan;
    });
}

Result<std::optional<Remark>> SchoolReader::remark(EntryIndex remark) {
    Query query{connection_, Sql::control_remark};
    query.with("remark", remark);
    return first_row(query, read_struct<Remark>);
}

Result<std::vector<Remark>> SchoolReader::remarks(RemarkState state, std::int64_t limit) {
    Query query{connection_, Sql::control_remarks};
    query.with("state", state).with("most", limit);
    return all_rows(query, read_struct<Remark>);
}

Result<std::vector<Remark>> SchoolReader::remarks_to(EmployeeId id, std::int64_t limit) {
    Query query{connection_, Sql::control_remarks_to};
    query.with("addressee_id", id).with("most", limit);
    return all_rows(query, read_struct<Remark>);
}

namespace {

Query& between(Query& query, Date from, Date to, std::int64_t limit) {
    return query.with("from_on", from).with("to_on", to).with("most", limit);
}

MadeCorrection read_made(Query& row) {
    MadeCorrection made;
    row.read("entry_index", made.entry_index);
    row.read("recorded_at", made.made_at);
    row.read("made_by", made.made_by);
    row.read("course_id", made.course_id);
    row.read("lesson_id", made.lesson_id);
    row.read("student_id", made.student_id);
    auto entry = decode_entry(row.get<std::string>("encoded"));
    if (entry)
        made.body = std::move(entry->body);
    else
        row.damaged();
    return made;
}

}  // namespace

Result<std::vector<MadeCorrection>> SchoolReader::made_corrections(const CorrectionSearch& search) {
    const PersonId anybody;
    Query query{connection_, Sql::control_made_corrections};
    query.with("from_on", search.from)
        .with("to_on", search.to)
        .with("before", search.before)
        .with("course_id", search.course_id)
        .with("student_id", search.student_id)
        .with("made_by", search.made_by)
        .with("anybody", anybody)
        .with("most", search.limit);
    return all_rows(query, read_made);
}

Result<std::vector<MadeCorrection>> SchoolReader::marks_by_guardians(
    const CorrectionSearch& search) {
    const PersonId anybody;
    const LessonId no_lesson;
    Query query{connection_, Sql::control_marks_by_guardians};
    query.with("from_at", moscow_instant(search.from, {}))
        .with("to_at", moscow_instant(search.to.plus_days(1), {}))
        .with("before", search.before)
        .with("course_id", search.course_id)
        .with("student_id", search.student_id)
        .with("made_by", search.made_by)
        .with("anybody", anybody)
        .with("no_lesson", no_lesson)
        .with("most", search.limit);
    return all_rows(query, read_made);
}

Result<std::vector<Lesson>> SchoolReader::lessons_without_roll(Date from, Date to,
                                                               std::int64_t limit) {
    Query query{connection_, Sql::control_without_roll};
    query.with("most", limit);
    return lessons(query, from, to);
}

Result<std::vector<Lesson>> SchoolReader::lessons_without_roll_of_teacher(EmployeeId id, Date from,
                                                                          Date to,
                                                                          std::int64_t limit) {
    Query query{connection_, Sql::control_without_roll_of_teacher};
    query.with("teacher_id", id).with("most", limit);
    return lessons(query, from, to);
}

Result<std::vector<UnexplainedDay>> SchoolReader::unexplained_days(Date from, Date to,
                                                                   std::int64_t limit) {
    Query query{connection_, Sql::control_unexplained_days};
    return all_rows(between(query, from, to, limit), read_struct<UnexplainedDay>);
}

Result<std::vector<OverduePoint>> SchoolReader::overdue_points(Date from, Date to, Date due_before,
                                                               std::int64_t limit) {
    Query query{connection_, Sql::control_overdue_points};
    query.with("due_before", due_before);
    return all_rows(between(query, from, to, limit), read_struct<OverduePoint>);
}

Result<std::vector<OverduePoint>> SchoolReader::overdue_points_of_course(CourseId id, Date from,
                                                                         Date to, Date due_before,
                                                                         std::int64_t limit) {
    Query query{connection_, Sql::control_overdue_points_of_course};
    query.with("course_id", id).with("due_before", due_before);
    return all_rows(between(query, from, to, limit), read_struct<OverduePoint>);
}

Result<std::vector<LackingResults>> SchoolReader::lacking_results(PeriodId id, Date on,
                                                                  std::int64_t limit) {
    Query query{connection_, Sql::control_lacking_results};
    query.with("period_id", id).with("lesson_on", on).with("most", limit);
    return all_rows(query, read_struct<LackingResults>);
}

Result<std::vector<LackingPlan>> SchoolReader::lacking_plans(SchoolYearId id, Date by,
                                                             std::int64_t limit) {
    Query query{connection_, Sql::control_lacking_plans};
    query.with("school_year_id", id).with("to_on", by).with("most", limit);
    return all_rows(query, read_struct<LackingPlan>);
}

Result<std::vector<LackingBriefing>> SchoolReader::lacking_briefings(SubjectId id,
                                                                     SchoolYearId year, Date from,
                                                                     Date to, std::int64_t limit) {
    Query query{connection_, Sql::control_lacking_briefings};
    query.with("subject_id", id).with("school_year_id", year);
    return all_rows(between(query, from, to, limit), read_struct<LackingBriefing>);
}

}  // namespace letopis::store
