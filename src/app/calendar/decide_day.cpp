#include "app/calendar/decide_day.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "base/limits.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "domain/lessons/timetable/undone.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

constexpr const char* usual_again = "день снова обычный";

class DayDeciding {
public:
    DayDeciding(Reader& reader, const SchoolYear& year, const std::vector<CalendarDay>& days,
                const CalendarDaySet& set, Instant now, RandomSource& random)
        : reader_{reader},
          reading_{reader},
          year_{year},
          days_{days},
          set_{set},
          now_{now},
          random_{random} {}

    /// `known`: what the day is now; null where it is usual.
    Result<DayDecision> decide(const CalendarDay* known) && {
        decision_.entries.emplace_back(set_);
        LETOPIS_TRY(lessons, reader_.lessons_on(set_.day_on, limits::lessons_of_day));
        lessons_ = std::move(lessons);
        LETOPIS_TRY_DONE(read_absences());
        switch (set_.kind) {
            case DayKind::day_off:
                LETOPIS_TRY_DONE(cancel_all());
                break;
            case DayKind::school_day:
                LETOPIS_TRY_DONE(bring(*set_.as_on));
                break;
            case DayKind::usual:
                if (known->kind == DayKind::day_off)
                    LETOPIS_TRY_DONE(restore(day_off_reason(*known, days_)));
                if (known->kind == DayKind::school_day) LETOPIS_TRY_DONE(take_away(*known->as_on));
                break;
        }
        decision_.comes = counted(comes_);
        decision_.goes = counted(goes_);
        return std::move(decision_);
    }

private:
    Result<Done> read_absences() {
        LETOPIS_TRY(absences, reader_.attendance_on(set_.day_on, limits::attendance_of_day));
        for (const DayAttendance& one : absences) with_absences_.insert(one.attendance.lesson_id);
        return Done{};
    }

    static std::vector<CalendarDayGroup> counted(const std::map<std::string, int>& groups) {
        std::vector<CalendarDayGroup> list;
        for (const auto& [title, count] : groups) list.push_back({title, count});
        return list;
    }

    Result<Done> count(std::map<std::string, int>& groups, const Lesson& lesson) {
        LETOPIS_TRY(title, reading_.title_of(lesson.course_id));
        ++groups[title->study_group.title];
        return Done{};
    }

    Result<Done> note(std::vector<CalendarDayLesson>& list, const Lesson& lesson,
                      std::string reason) {
        LETOPIS_TRY(words, reading_.words_of(lesson));
        list.push_back({std::move(words), std::move(reason)});
        return Done{};
    }
    Result<Done> stand_in_way(const Lesson& lesson, RefusalCode why, const std::string& more = {}) {
        if (decision_.in_way.empty()) decision_.why_not = why;
        return note(decision_.in_way, lesson, Refusal{.code = why}.message() + more);
    }

    /// Why it may not be cancelled: what is closed, what is recorded.
    Result<std::optional<RefusalCode>> why_held(const Lesson& lesson) {
        LETOPIS_TRY(closed, reading_.closed_on(lesson.course_id, lesson.lesson_on));
        if (closed) return closed;
        LETOPIS_TRY(marked, reader_.marked_works(lesson.lesson_id));
        if (!marked.empty()) return std::optional{RefusalCode::work_has_marks};
        const bool is_recorded = lesson.roll_taken_at ||
                                 with_absences_.contains(lesson.lesson_id) ||
                                 (has_record(lesson) && lesson.begins() <= now_);
        if (is_recorded) return std::optional{RefusalCode::lesson_has_record};
        return std::optional<RefusalCode>{};
    }

    Result<Done> cancel(const Lesson& lesson, const std::string& reason) {
        LETOPIS_TRY(fact, decide_cancel(lesson, Closures{}, {}, reason));
        if (fact) decision_.entries.emplace_back(*std::move(fact));
        return count(goes_, lesson);
    }

    Result<Done> cancel_all() {
        const CalendarDay day_off{.day_on = set_.day_on, .kind = set_.kind, .reason = set_.reason};
        const std::string reason = day_off_reason(day_off, days_);
        for (const Lesson& lesson : lessons_) {
            if (lesson.state == LessonState::cancelled) continue;
            LETOPIS_TRY(why, why_held(lesson));
            if (why)
                LETOPIS_TRY_DONE(note(decision_.kept, lesson, kept_words(*why)));
            else
                LETOPIS_TRY_DONE(cancel(lesson, reason));
        }
        return Done{};
    }

    static std::string kept_words(RefusalCode why) {
        if (why == RefusalCode::work_has_marks || why == RefusalCode::lesson_has_record)
            return "По уроку уже есть записи: он останется проведённым.";
        return Refusal{.code = why}.message();
    }

    const Lesson* standing_at(CourseId course, int slot_no, LessonState state) const {
        const auto found = std::find_if(lessons_.begin(), lessons_.end(), [&](const Lesson& one) {
            return one.course_id == course && one.slot_no == slot_no && one.state == state;
        });
        return found == lessons_.end() ? nullptr : &*found;
    }

    bool standing_at(CourseId course, int slot_no) const {
        return std::ranges::any_of(lessons_, [&](const Lesson& one) {
            return one.course_id == course && one.slot_no == slot_no;
        });
    }

    Result<Done> bring(Date as_on) {
        LETOPIS_TRY(due, lessons_by_timetable(reading_, year_, set_.day_on, as_on));
        std::vector<Lesson> fresh;
        for (Lesson& lesson : due) {
            if (standing_at(lesson.course_id, lesson.slot_no, LessonState::planned)) continue;
            LETOPIS_TRY(closed, reading_.closed_on(lesson.course_id, set_.day_on));
            if (closed) LETOPIS_TRY_DONE(stand_in_way(lesson, *closed));
            // Without ids of their own they would be one lesson, which is not in its own way.
            const Lesson* known = cancelled_like(lesson);
            lesson.lesson_id = known != nullptr ? known->lesson_id : LessonId::make(now_, random_);
            fresh.push_back(std::move(lesson));
        }
        for (const Lesson& lesson : fresh) LETOPIS_TRY_DONE(bring_one(lesson));
        LETOPIS_TRY(coming, reading_.with_groups(std::move(fresh)));
        LETOPIS_TRY(there, reading_.with_groups(lessons_));
        for (const Clash& clash : clashes_among(coming, there)) {
            LETOPIS_TRY(other, reading_.words_of(clash.other));
            LETOPIS_TRY_DONE(stand_in_way(clash.lesson, clash.why, " Другой урок: " + other + "."));
        }
        return say_again(as_on);
    }

    /// The same lesson, cancelled when the day was taken back; null where there is none.
    const Lesson* cancelled_like(const Lesson& lesson) const {
        const Lesson* known = standing_at(lesson.course_id, lesson.slot_no, LessonState::cancelled);
        const bool is_the_same = known != nullptr && known->starts_at == lesson.starts_at &&
                                 known->ends_at == lesson.ends_at &&
                                 known->teacher_id == lesson.teacher_id && !known->is_extra;
        return is_the_same ? known : nullptr;
    }

    /// The one that was cancelled when the day was taken back is held after all.
    Result<Done> bring_one(const Lesson& lesson) {
        if (cancelled_like(lesson) == nullptr) return put(lesson);
        decision_.entries.emplace_back(
            LessonRestored{.lesson_id = lesson.lesson_id, .reason = set_.reason});
        return count(comes_, lesson);
    }

    Result<Done> put(const Lesson& lesson) {
        decision_.entries.emplace_back(LessonScheduled{.lesson_id = lesson.lesson_id,
                                                       .course_id = lesson.course_id,
                                                       .lesson_on = lesson.lesson_on,
                                                       .slot_no = lesson.slot_no,
                                                       .starts_at = lesson.starts_at,
                                                       .ends_at = lesson.ends_at,
                                                       .teacher_id = lesson.teacher_id,
                                                       .room_title = lesson.room_title});
        return count(comes_, lesson);
    }

    Result<Done> restore(const std::string& reason) {
        std::vector<Lesson> back;
        for (const Lesson& lesson : lessons_) {
            if (lesson.state != LessonState::cancelled || lesson.cancel_reason != reason) continue;
            LETOPIS_TRY(closed, reading_.closed_on(lesson.course_id, lesson.lesson_on));
            LETOPIS_TRY(former, is_of_former_version(lesson));
            if (former && !closed)
                LETOPIS_TRY_DONE(leave(lesson));
            else
                back.push_back(lesson);
        }
        for (Lesson& lesson : back) lesson.state = LessonState::planned;  // As it will be.
        LETOPIS_TRY(there, reading_.with_groups(lessons_));
        for (const Lesson& lesson : back) {
            LETOPIS_TRY(why, why_not_back(lesson, there));
            if (why) {
                LETOPIS_TRY_DONE(note(decision_.kept, lesson,
                                      "Останется отменённым. " + Refusal{.code = *why}.message()));
                continue;
            }
            decision_.entries.emplace_back(
                LessonRestored{.lesson_id = lesson.lesson_id, .reason = usual_again});
            LETOPIS_TRY_DONE(count(comes_, lesson));
        }
        return add_of_later_version(std::move(there), back);
    }

    Result<std::optional<RefusalCode>> why_not_back(const Lesson& lesson,
                                                    const std::vector<GroupLesson>& there) {
        LETOPIS_TRY(closed, reading_.closed_on(lesson.course_id, lesson.lesson_on));
        if (closed) return closed;
        LETOPIS_TRY(one, reading_.with_groups({lesson}));
        const auto clashes = clashes_among(one, there);
        return clashes.empty() ? std::optional<RefusalCode>{} : clashes.front().why;
    }

    /// Whether another version of the timetable, in force on the day, has it no more, or has it in
    /// another room or by another teacher. What happens once is of none.
    Result<bool> is_of_former_version(const Lesson& lesson) {
        if (!trace_of(lesson, {}).empty()) return false;
        LETOPIS_TRY(places, reader_.timetable_of_course(lesson.course_id));
        bool is_there = false;
        bool was_there = false;
        bool has_hour = false;
        for (const TimetableSlotPlaced& place : places) {
            if (place.slot.slot_no != lesson.slot_no ||
                !stands_on(place.slot, year_.starts_on, lesson.lesson_on))
                continue;
            const bool in_its_room = place.slot.room_title == lesson.room_title;
            const bool is_over = place.valid_to && *place.valid_to < lesson.lesson_on;
            has_hour = has_hour || is_in_force(place, lesson.lesson_on);
            is_there = is_there || (in_its_room && is_in_force(place, lesson.lesson_on));
            was_there = was_there || (in_its_room && is_over);
        }
        if (!is_there && was_there) return true;
        if (!has_hour || lesson.teacher_id.is_nil()) return false;
        LETOPIS_TRY(title, reading_.title_of(lesson.course_id));
        bool is_taught = false;
        for (const CourseTeacher& one : title->teachers) {
            if (!one.covers(lesson.lesson_on)) continue;
            if (one.teacher_id == lesson.teacher_id) return false;
            is_taught = true;
        }
        return is_taught;
    }

    Result<Done> leave(const Lesson& lesson) {
        left_.insert({lesson.course_id, lesson.slot_no});
        decision_.entries.emplace_back(LessonCancelled{
            .lesson_id = lesson.lesson_id, .reason = std::string{timetable_replaced_reason}});
        return note(decision_.kept, lesson,
                    "Не вернётся: в расписании, которое действует в этот день, он другой.");
    }

    /// What a version that took effect after the year began has that day, and nobody has put.
    Result<Done> add_of_later_version(std::vector<GroupLesson> there,
                                      const std::vector<Lesson>& back) {
        LETOPIS_TRY(restored, reading_.with_groups(back));
        std::move(restored.begin(), restored.end(), std::back_inserter(there));
        LETOPIS_TRY(due, lessons_by_timetable(reading_, year_, set_.day_on, set_.day_on));
        for (Lesson& lesson : due) {
            const bool replaces = left_.contains({lesson.course_id, lesson.slot_no});
            if (!replaces && standing_at(lesson.course_id, lesson.slot_no)) continue;
            LETOPIS_TRY(later, is_of_later_version(lesson));
            LETOPIS_TRY(elsewhere, was_moved_away(lesson));
            if ((!replaces && !later) || elsewhere) continue;
            lesson.lesson_id = LessonId::make(now_, random_);
            LETOPIS_TRY(why, why_not_back(lesson, there));
            if (why)
                LETOPIS_TRY_DONE(note(decision_.kept, lesson,
                                      "Не ставится. " + Refusal{.code = *why}.message()));
            else
                LETOPIS_TRY_DONE(put(lesson));
        }
        return Done{};
    }

    Result<bool> was_moved_away(const Lesson& lesson) {
        LETOPIS_TRY(others, reader_.lessons_of_course(lesson.course_id, year_.starts_on,
                                                      last_day_of(year_)));
        return std::ranges::any_of(others, [&](const Lesson& other) {
            return other.moved_from == lesson.lesson_on &&
                   other.moved_from_slot_no == lesson.slot_no;
        });
    }

    Result<bool> is_of_later_version(const Lesson& lesson) {
        LETOPIS_TRY(places, reader_.timetable_of_course(lesson.course_id));
        return std::ranges::any_of(places, [&](const TimetableSlotPlaced& place) {
            return place.slot.slot_no == lesson.slot_no && year_.starts_on < place.valid_from &&
                   is_in_force(place, lesson.lesson_on) &&
                   stands_on(place.slot, year_.starts_on, lesson.lesson_on);
        });
    }

    /// What somebody cancelled or moved since is his.
    Result<bool> goes_with_day(const Lesson& lesson) {
        if (lesson.state == LessonState::cancelled || lesson.moved_from) return false;
        LETOPIS_TRY(places, reader_.timetable_of_course(lesson.course_id));
        return was_brought(lesson, days_, places, year_.starts_on);
    }

    Result<Done> take_away(Date as_on) {
        for (const Lesson& lesson : lessons_) {
            LETOPIS_TRY(goes, goes_with_day(lesson));
            if (!goes) continue;
            LETOPIS_TRY(why, why_held(lesson));
            if (why) {
                LETOPIS_TRY_DONE(stand_in_way(lesson, *why));
                continue;
            }
            LETOPIS_TRY_DONE(cancel(lesson, std::string{taken_back_reason}));
        }
        return say_again(as_on);
    }

    /// The lessons of the day off whose timetable is learnt here, or no longer is, say so.
    Result<Done> say_again(Date day_off) {
        const CalendarDay* day = special_day(days_, day_off);
        if (day == nullptr || day->kind != DayKind::day_off) return Done{};
        const std::string before = day_off_reason(*day, days_);
        std::vector<CalendarDay> after = days_;
        std::erase_if(after, [&](const CalendarDay& one) { return one.day_on == set_.day_on; });
        after.push_back(
            {.day_on = set_.day_on, .kind = set_.kind, .as_on = set_.as_on, .reason = set_.reason});
        const std::string now = day_off_reason(*day, after);
        LETOPIS_TRY(lessons, reader_.lessons_on(day_off, limits::lessons_of_day));
        for (const Lesson& lesson : lessons)
            if (lesson.state == LessonState::cancelled && lesson.cancel_reason == before &&
                before != now)
                decision_.entries.emplace_back(
                    LessonCancelled{.lesson_id = lesson.lesson_id, .reason = now});
        return Done{};
    }

    Reader& reader_;
    CalendarReading reading_;
    const SchoolYear& year_;
    const std::vector<CalendarDay>& days_;  ///< As they are before.
    const CalendarDaySet& set_;
    Instant now_;
    RandomSource& random_;
    std::vector<Lesson> lessons_;
    std::set<LessonId> with_absences_;
    std::set<std::pair<CourseId, int>> left_;  ///< Hours of lessons of a former version.
    std::map<std::string, int> comes_;
    std::map<std::string, int> goes_;
    DayDecision decision_;
};

}  // namespace

Result<SchoolYear> year_of_day(Reader& reader, Date on) {
    LETOPIS_TRY(years, reader.school_years());
    if (years.empty()) return RefusalCode::not_found;
    for (const SchoolYear& year : years)
        if (year.starts_on <= on && on <= year.ends_on) return year;
    return years.back();
}

Result<DayDecision> decide_day(Reader& reader, const SetCalendarDay& command, Instant now,
                               RandomSource& random) {
    LETOPIS_TRY(year, year_of_day(reader, command.day_on));
    LETOPIS_TRY(days, reader.calendar_days(year.starts_on, year.ends_on));
    LETOPIS_TRY(set, decide_calendar_day(year, days, command));
    if (!set) return DayDecision{};
    return DayDeciding{reader, year, days, *set, now, random}.decide(
        special_day(days, command.day_on));
}

}  // namespace letopis
