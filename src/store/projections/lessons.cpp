// Lessons and their records.

#include <algorithm>

#include "domain/lessons/deadlines.h"
#include "store/projections/projector.h"
#include "store/works_text.h"

namespace letopis::store {
namespace {

/// Which works everybody writes: 1 the first, 2 the second, 4 the third, added up.
int written_works(const std::vector<Work>& works) {
    int written = 0;
    for (const Work& work : works)
        if (everybody_writes(work.work_type) && 1 <= work.work_no && work.work_no <= 3)
            written |= 1 << (work.work_no - 1);
    return written;
}

}  // namespace

Result<StudyGroupId> Projector::group_of(const CourseId& id) {
    LETOPIS_TRY(course, reader_.course(id));
    return course ? course->study_group_id : StudyGroupId{};
}

Result<Lesson> Projector::lesson_of(const LessonId& id) {
    LETOPIS_TRY(known, reader_.lesson(id));
    if (known) return *std::move(known);
    const Lesson lesson{.lesson_id = id};
    const StudyGroupId nowhere;
    Query query{connection_, Sql::lessons_add};
    with_place(query, lesson).with("starts_at", lesson.starts_at).with("ends_at", lesson.ends_at);
    query.with("teacher_id", lesson.teacher_id).with("room_title", lesson.room_title);
    LETOPIS_TRY_DONE(query.with("study_group_id", nowhere).run());
    reader_.forget_lesson(id);
    return lesson;
}

Result<Done> Projector::move_cells(const Lesson& from, const Lesson& to) {
    for (const Sql move : {Sql::marks_move, Sql::attendance_move, Sql::marks_move_comments}) {
        Query query{connection_, move};
        with_place(query, from)
            .with("to_course_id", to.course_id)
            .with("to_lesson_on", to.lesson_on)
            .with("to_slot_no", to.slot_no);
        LETOPIS_TRY_DONE(query.run());
    }
    LETOPIS_TRY_DONE(count_course(to.course_id));
    return count_missing(to.lesson_id);
}

Result<Done> Projector::take(const LessonScheduled& fact) {
    LETOPIS_TRY(known, reader_.lesson(fact.lesson_id));
    LETOPIS_TRY(group, group_of(fact.course_id));
    Query query{connection_, known ? Sql::lessons_move : Sql::lessons_add};
    LETOPIS_TRY_DONE(query.with_fields(fact).with("study_group_id", group).run());
    if (!known) {
        Query begin{connection_, Sql::control_begin_course};
        begin.with("course_id", fact.course_id).with("lesson_on", fact.lesson_on);
        LETOPIS_TRY_DONE(begin.run());
    } else {
        const Lesson moved{.lesson_id = fact.lesson_id,
                           .course_id = fact.course_id,
                           .lesson_on = fact.lesson_on,
                           .slot_no = fact.slot_no};
        if (known->course_id != moved.course_id || known->lesson_on != moved.lesson_on ||
            known->slot_no != moved.slot_no)
            LETOPIS_TRY_DONE(move_cells(*known, moved));
        if (known->course_id != moved.course_id) LETOPIS_TRY_DONE(count_course(known->course_id));
    }
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const LessonCancelled& fact) {
    LETOPIS_TRY_DONE(forget_reason(fact.lesson_id));
    LETOPIS_TRY(lesson, lesson_of(fact.lesson_id));
    LETOPIS_TRY_DONE(keep(Sql::lessons_cancel, fact));
    LETOPIS_TRY_DONE(count_course(lesson.course_id));
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const TopicRecorded& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    Query query{connection_, Sql::lessons_record_topic};
    query.with_fields(fact).with("recorded_at", at_).with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const HomeworkAssigned& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    LETOPIS_TRY_DONE(keep_in_order(Sql::lessons_assign_homework, fact));
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::keep_works(const Lesson& lesson) {
    const std::string works = works_text(lesson.works);
    Query query{connection_, Sql::lessons_keep_works};
    query.with("works", works)
        .with("written_works", written_works(lesson.works))
        .with("lesson_id", lesson.lesson_id)
        .with("entry_index", index_);
    LETOPIS_TRY_DONE(query.run());
    LETOPIS_TRY_DONE(count_missing(lesson.lesson_id));
    return mention(Mentioned::lesson, lesson.lesson_id.bytes());
}

Result<Done> Projector::change_work(const Lesson& lesson, const Work& work, int work_no) {
    Query query{connection_, Sql::marks_change_work};
    with_place(query, lesson)
        .with("work_type", work.work_type)
        .with("title", work.title)
        .with("weight_hundredths", work.weight_hundredths)
        .with("work_no", work_no);
    return query.run();
}

Result<Done> Projector::take(const WorkDefined& fact) {
    LETOPIS_TRY(lesson, lesson_of(fact.lesson_id));
    const auto has_place = [&](const Work& work) { return work.work_no >= fact.work.work_no; };
    const auto at = std::find_if(lesson.works.begin(), lesson.works.end(), has_place);
    if (at != lesson.works.end() && at->work_no == fact.work.work_no)
        *at = fact.work;
    else
        lesson.works.insert(at, fact.work);
    LETOPIS_TRY_DONE(change_work(lesson, fact.work, fact.work.work_no));
    return keep_works(lesson);
}

Result<Done> Projector::take(const WorkRemoved& fact) {
    LETOPIS_TRY(lesson, lesson_of(fact.lesson_id));
    std::erase_if(lesson.works, [&](const Work& work) { return work.work_no == fact.work_no; });
    LETOPIS_TRY_DONE(change_work(lesson, Work{}, fact.work_no));
    LETOPIS_TRY_DONE(keep(Sql::assessment_take_back_work_criteria, fact));
    return keep_works(lesson);
}

Result<Done> Projector::take(const CorrectionRequested& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    Query waits{connection_, Sql::lessons_await_correction};
    LETOPIS_TRY_DONE(waits.with("lesson_id", fact.lesson_id).with("request", index_).run());
    const PersonId nobody_yet;
    Query query{connection_, Sql::lessons_request_correction};
    query.with_fields(fact)
        .with("request", index_)
        .with("requested_by", by_)
        .with("requested_at", at_)
        .with("decided_by", nobody_yet);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

Result<Done> Projector::take(const CorrectionDecided& fact) {
    LETOPIS_TRY_DONE(lesson_of(fact.lesson_id));
    Query unlock{connection_, Sql::lessons_unlock};
    unlock.with("lesson_id", fact.lesson_id).with("valid_until", fact.valid_until);
    LETOPIS_TRY_DONE(unlock.run());
    Query query{connection_, Sql::lessons_decide_correction};
    query.with("request", fact.request)
        .with("state", fact.decision == CorrectionDecision::granted ? CorrectionState::granted
                                                                    : CorrectionState::declined)
        .with("decided_by", by_)
        .with("decided_at", at_)
        .with("valid_until", fact.valid_until)
        .with("comment", fact.comment);
    LETOPIS_TRY_DONE(query.run());
    return mention(Mentioned::lesson, fact.lesson_id.bytes());
}

}  // namespace letopis::store
