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
    return all_rows(query, [](Query& row) {
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
    });
}

}  // namespace letopis::store
