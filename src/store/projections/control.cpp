// Control of entry: what lacks in lessons, plans, remarks, the protocol of corrections.

#include <algorithm>

#include "domain/lessons/deadlines.h"
#include "store/projections/projector.h"
#include "store/works_text.h"

namespace letopis::store {

Result<int> Projector::unmarked_works(const LessonId& id) {
    Query query{connection_, Sql::lessons_unmarked_works};
    query.with("lesson_id", id);
    LETOPIS_TRY(count, first_row(query, [](Query& row) { return row.get<int>("unmarked_works"); }));
    return count.value_or(0);
}

Result<Done> Projector::recount_unmarked(const Lesson& lesson) {
    LETOPIS_TRY(before, unmarked_works(lesson.lesson_id));
    LETOPIS_TRY(marked, reader_.marked_works(lesson.lesson_id));
    const auto is_unmarked = [&](const Work& work) {
        return everybody_writes(work.work_type) &&
               std::none_of(marked.begin(), marked.end(),
                            [&](const MarkedWork& one) { return one.work_no == work.work_no; });
    };
    const auto now =
        static_cast<int>(std::count_if(lesson.works.begin(), lesson.works.end(), is_unmarked));
    if (now == before) return Done{};
    Query query{connection_, Sql::lessons_keep_unmarked_works};
    return query.with("lesson_id", lesson.lesson_id).with("unmarked_works", now).run();
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
    return mention(Mentioned::course, fact.course_id.bytes());
}

Result<Done> Projector::take(const RemarkMade& fact) {
    const PersonId nobody_yet;
    Query query{connection_, Sql::control_make_remark};
    query.with_fields(fact)
        .with("remark", index_)
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
