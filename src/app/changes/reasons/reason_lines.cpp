#include "app/changes/reasons/reason_lines.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/lessons/placing.h"
#include "ports/gathering/changes/bound_reasons.h"

namespace letopis {
namespace {

bool is_of_many(const ChangeReason& reason) {
    return reason.scope != ReasonScope::teacher && reason.scope != ReasonScope::school_class;
}

/// Takes those that wait for a decision, until there are `limit` of them.
class Awaiting {
public:
    Awaiting(ChangeReading& reading, const ChangeReason& reason, std::size_t limit)
        : reading_{reading}, reason_{reason}, limit_{limit} {}

    Result<Done> take(std::vector<Lesson> lessons) {
        for (Lesson& lesson : lessons) {
            if (awaiting_.cut_off) break;
            if (!awaits_decision(reason_, lesson)) continue;
            LETOPIS_TRY(title, reading_.title_of(lesson.course_id));
            if (!concerns_lesson(reason_, lesson, title->study_group)) continue;
            LETOPIS_TRY(closures, reading_.closures_of(lesson));
            if (schedule_refusal(closures)) continue;
            if (awaiting_.lessons.size() == limit_)
                awaiting_.cut_off = true;
            else
                awaiting_.lessons.push_back(std::move(lesson));
        }
        return Done{};
    }

    bool is_full() const { return awaiting_.cut_off; }
    AwaitingLessons taken() && { return std::move(awaiting_); }

private:
    ChangeReading& reading_;
    const ChangeReason& reason_;
    std::size_t limit_;
    AwaitingLessons awaiting_;
};

}  // namespace

Result<ChangeReasonLine> reason_line(Reader& reader, ChangeReading& reading,
                                     const ChangeReason& reason) {
    LETOPIS_TRY(bound_to, bound_to_words(reader, reading.names(), reason));
    LETOPIS_TRY(recorded_by, reading.name_of(reason.recorded_by));
    return ChangeReasonLine{.change_reason = reason.change_reason,
                            .version = reason.version,
                            .scope = reason.scope,
                            .teacher_id = reason.teacher_id,
                            .study_group_id = reason.study_group_id,
                            .family = reason.family,
                            .grade = reason.grade,
                            .bound_to = std::move(bound_to),
                            .text = reason.text,
                            .from_on = reason.from_on,
                            .to_on = reason.to_on,
                            .document_kind = reason.document_kind,
                            .document_no = reason.document_no,
                            .document_on = reason.document_on,
                            .document = reason_document_words(reason),
                            .recorded_by = std::move(recorded_by),
                            .recorded_at = reason.recorded_at,
                            .lesson_count = reason.lesson_count,
                            .awaiting_count = {}};
}

Result<ChangeReason> find_change_reason(Reader& reader, EntryIndex change_reason) {
    LETOPIS_TRY(reason, reader.change_reason(change_reason));
    if (reason) return *std::move(reason);
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "change_reason",
                   .detail = "Такой причины нет. Выберите из списка или запишите новую."};
}

Result<AwaitingLessons> awaiting_lessons(Reader& reader, ChangeReading& reading,
                                         const ChangeReason& reason, Date today,
                                         std::size_t limit) {
    Awaiting awaiting{reading, reason, limit};
    if (!reason.stands()) return std::move(awaiting).taken();
    if (!is_of_many(reason)) {
        LETOPIS_TRY(
            lessons,
            reason.scope == ReasonScope::teacher
                ? reader.lessons_of_teacher(reason.teacher_id, reason.from_on, reason.to_on)
                : lessons_of_class(reader, reason.study_group_id, reason.from_on, reason.to_on));
        LETOPIS_TRY_DONE(awaiting.take(std::move(lessons)));
        return std::move(awaiting).taken();
    }
    const Date from = std::max(reason.from_on, today);
    const Date to = std::min(reason.to_on, from.plus_days(limits::days_of_changes - 1));
    for (Date on = from; on <= to && !awaiting.is_full(); on = on.plus_days(1)) {
        LETOPIS_TRY(lessons, reader.lessons_on(on, limits::lessons_of_day));
        LETOPIS_TRY_DONE(awaiting.take(std::move(lessons)));
    }
    AwaitingLessons taken = std::move(awaiting).taken();
    taken.cut_off = taken.cut_off || to < reason.to_on;
    return taken;
}

}  // namespace letopis
