#include "http/rooms/journal_routes.h"

#include "app/journal/open_journal.h"
#include "app/lessons/record_lesson.h"
#include "domain/access/absence_reasons.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "http/routes/respond.h"
#include "ports/gathering/lesson_access.h"

namespace letopis::http {
namespace {

/// Every cell, lesson and result of a course touches the course, closing a class the group. Lessons
/// open by themselves when they begin (JRN-11), and lock again when an unlocking ends (JRN-14).
void watch_page(const JournalPage& page, const Target& target, Instant now, Watch& watch) {
    watch.add(whole_school).add(page.course_id).add(target.study_group_ids);
    // Who came in the middle of a period may have brought marks, which count here (E-21).
    for (const PageStudent& student : page.students)
        if (!page.periods.empty() && page.periods.front().starts_on < student.enrolled_on)
            watch.add(student.student_id);
    for (const PageLesson& lesson : page.lessons) {
        const Instant begins = moscow_instant(lesson.lesson_on, lesson.starts_at);
        if (begins > now) watch.until(begins);
    }
    for (const PageCorrection& correction : page.corrections)
        if (correction.unlocked_until && *correction.unlocked_until > now)
            watch.until(*correction.unlocked_until);
}

/// What else than the course decides what the page says.
ReplyKind kind_of_page(Call& call, const Target& target) {
    if (check_access(call.standing(), Action::write_journal, target))
        return ReplyKind::journal_to_write;
    return reads_absence_reasons(call.standing(), target) ? ReplyKind::journal_to_read
                                                          : ReplyKind::journal_without_reasons;
}

Result<Kept<JournalPage>> show_own_lessons(Call& call, const JournalPlace& place) {
    LETOPIS_TRY(page, call.school().readers.read([&](Reader& reader) {
        return open_journal(reader, call.standing(), place.course_id, place.period_id, call.now());
    }));
    return Kept<JournalPage>{make_response(page)};
}

}  // namespace

Result<bool> substitutes_in(Call& call, CourseId course_id) {
    return call.school().readers.read([&](Reader& reader) {
        return letopis::substitutes_in(reader, call.actor_id(), course_id, call.today());
    });
}

Result<TeacherDay> show_day(Call& call, const DayPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_day(reader, call.standing(), place.on.value_or(call.today()), call.now());
    });
}

Result<CourseList> show_courses(Call& call, const YearPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return list_courses(reader, call.standing(), place.school_year_id, call.now());
    });
}

void show_load(Call& call, Later<CourseList> later) { open_on_worker(call, later, list_load); }

Result<Kept<JournalPage>> show_journal(Call& call, const JournalPlace& place) {
    const auto may_read = call.check_course(Action::read_journal, place.course_id);
    if (!may_read && may_read.error().is_fault()) return may_read.error();
    const bool writes =
        may_read && check_access(call.standing(), Action::write_journal, call.target());
    if (!writes) {
        LETOPIS_TRY(substitutes, substitutes_in(call, place.course_id));
        // His page depends on who he is: it is not kept.
        if (substitutes) return show_own_lessons(call, place);
    }
    if (!may_read) return may_read.error();
    const Target& target = call.target();
    const ReplyKey key{.thing = {.id = place.course_id.bytes()},
                       .kind = kind_of_page(call, target),
                       .detail = place.period_id.value_or(PeriodId{}).bytes()};
    return call.keep<JournalPage>(
        key,
        [&](Reader& reader) {
            return open_journal(reader, call.standing(), place.course_id, place.period_id,
                                call.now());
        },
        [&](const JournalPage& page, Watch& watch) {
            watch_page(page, target, call.now(), watch);
        });
}

void save_lesson(Call& call, const LessonPlace& place, LessonCommand body,
                 Later<LessonOutcome> later) {
    const RecordLesson record{.lesson_id = place.lesson_id,
                              .base_version = body.base_version,
                              .topic = std::move(body.topic),
                              .homework = std::move(body.homework),
                              .homework_none = body.homework_none,
                              .works = std::move(body.works)};
    const Asker asker = Asker::of(call);
    asker.school.writer.submit(
        record_lesson(body.command_id, asker.person_id, record), [=](Result<Receipt> receipt) {
            later([=]() -> Result<LessonOutcome> {
                auto lesson = asker.read([&](Reader& reader) {
                    return read_lesson(reader, asker.person_id, record.lesson_id, asker.now());
                });
                if (!lesson) return receipt ? lesson.error() : receipt.error();
                return LessonOutcome{.outcome = became(receipt),
                                     .version = lesson->version,
                                     .lesson = *lesson,
                                     .refusal = refusal_of(receipt)};
            });
        });
}

Result<CellHistory> show_history(Call& call, const CellPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_history(reader, call.standing(), place.lesson_id, place.student_id,
                            call.today());
    });
}

}  // namespace letopis::http
