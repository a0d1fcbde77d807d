// Control of entry: what lacks in lessons, plans, remarks, the protocol of corrections.

#include "store/projections/projector.h"
#include "store/works_text.h"

namespace letopis::store {

Result<Done> Projector::count_missing(const LessonId& id) {
    Query query{connection_, Sql::control_count_missing};
    return query.with("lesson_id", id).run();
}

Result<Done> Projector::count_missing_of_course(const CourseId& id) {
    Query query{connection_, Sql::control_count_missing_of_course};
    return query.with("course_id", id).run();
}

Result<Done> Projector::count_missing_of(const StudentId& id, Date from, Date to) {
    Query query{connection_, Sql::control_count_missing_of_student};
    return query.with("student_id", id).with("from_on", from).with("to_on", to).run();
}

Result<int> Projector::lacks_mark(const MarkPlace& place) {
    Query query{connection_, Sql::control_lacks_mark};
    query.with("lesson_id", place.lesson_id)
        .with("student_id", place.student_id)
        .with("work_no", place.work_no);
    LETOPIS_TRY(count, first_row(query, [](Query& row) { return row.get<int>("lacking"); }));
    return count.value_or(0);
}

Result<Done> Projector::add_missing(const LessonId& id, int more) {
    Query query{connection_, Sql::control_add_missing};
    return query.with("lesson_id", id).with("more", more).run();
}

Result<Done> Projector::count_course(const CourseId& id) {
    Query query{connection_, Sql::control_count_course};
    return query.with("course_id", id).run();
}

Result<Done> Projector::count_results(const CourseId& course, const PeriodId& period) {
    Query query{connection_, Sql::control_count_results};
    return query.with("course_id", course).with("period_id", period).run();
}

Result<Done> Projector::keep_correction(const CourseId& course, const LessonId& lesson,
                                        const StudentId& student) {
    const Date made_on = moscow_date(at_);
    Query query{connection_, Sql::control_keep_correction};
    query.with("entry_index", index_)
        .with("made_on", made_on)
        .with("made_by", by_)
        .with("course_id", course)
        .with("lesson_id", lesson)
        .with("student_id", student);
    return query.run();
}

Result<Done> Projector::take(const LessonPlanKept& fact) {
    const std::string items = plan_text(fact.items);
    Query query{connection_, Sql::lessons_keep_plan};
    query.with("course_id", fact.course_id)
        .with("items", items)
        .with("reason", fact.reason)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    LETOPIS_TRY_DONE(count_course(fact.course_id));
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const RemarkMade& fact) {
    const PersonId nobody_yet;
    const StudentId nobody;
    const LessonId no_lesson;
    Query query{connection_, Sql::control_make_remark};
    query.with_fields(fact)
        .with("remark", index_)
        .with("made_by", by_)
        .with("made_at", at_)
        .with("settled_by", nobody_yet)
        .with("student_id", nobody)
        .with("lesson_id", no_lesson);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const CellRemarkMade& fact) {
    const PersonId nobody_yet;
    Query query{connection_, Sql::control_make_remark};
    query.with_fields(fact)
        .with("remark", index_)
        .with("cause", RemarkCause::inspection)
        .with("made_by", by_)
        .with("made_at", at_)
        .with("settled_by", nobody_yet);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const RemarkAnswered& fact) {
    Query query{connection_, Sql::control_answer_remark};
    query.with("remark", fact.remark).with("answer", fact.answer).with("answered_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const RemarkSettled& fact) {
    Query query{connection_, Sql::control_settle_remark};
    query.with("remark", fact.remark).with("settled_by", by_).with("settled_at", at_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::course, fact.course_id.bytes());
}

}  // namespace letopis::store
