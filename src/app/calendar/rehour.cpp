#include "app/calendar/rehour.h"

#include <algorithm>
#include <set>

#include "domain/classes/after_school.h"

namespace letopis {
namespace {

bool draws_from(const StudyGroup& group, StudyGroupId id) {
    return std::find(group.parent_group_ids.begin(), group.parent_group_ids.end(), id) !=
           group.parent_group_ids.end();
}

class Rehouring {
public:
    Rehouring(CalendarReading& reading, const SchoolYear& year, Date from,
              const std::string& reason, Instant now)
        : reading_{reading},
          reader_{reading.reader()},
          year_{year},
          from_{std::max(from, moscow_date(now))},
          reason_{reason},
          now_{now} {}

    Result<RehourDecision> decide(const std::vector<StudyGroup>& groups) && {
        LETOPIS_TRY(all, reader_.study_groups(year_.school_year_id));
        for (const StudyGroup& group : all)
            for (const StudyGroup& given : groups)
                if (group.study_group_id == given.study_group_id ||
                    draws_from(group, given.study_group_id)) {
                    LETOPIS_TRY_DONE(add_group(group));
                    break;
                }
        LETOPIS_TRY_DONE(add_teachers());
        LETOPIS_TRY_DONE(look_for_clashes());
        for (const auto& [title, count] : counts_) decision_.changes.push_back({title, count});
        return std::move(decision_);
    }

private:
    struct Day {
        std::vector<GroupLesson> fresh;
        std::map<LessonId, GroupLesson> standing;
    };

    Result<Done> add_group(const StudyGroup& group) {
        LETOPIS_TRY(lessons, reader_.lessons_of_group(group.study_group_id, from_, year_.ends_on));
        for (Lesson& lesson : lessons) {
            if (lesson.state == LessonState::cancelled) continue;
            LETOPIS_TRY(hour, new_hour(group, lesson));
            if (hour)
                add_move(group, std::move(lesson), *hour);
            else
                stands(group, std::move(lesson));
        }
        return Done{};
    }

    /// Nothing where the lesson stays at its hour.
    Result<std::optional<BellSlot>> new_hour(const StudyGroup& group, const Lesson& lesson) {
        const std::optional<BellSlot> none;
        if (lesson.is_extra || lesson.moved_from || lesson.begins() <= now_) return none;
        LETOPIS_TRY(title, reading_.title_of(lesson.course_id));
        if (!is_of_curriculum(title->subject.kind)) return none;
        LETOPIS_TRY(bells, reading_.bells_of(group, lesson.lesson_on));
        const BellSlot* bell = bell_of(*bells, lesson.slot_no);
        if (bell == nullptr) {
            LETOPIS_TRY_DONE(keep(group, lesson));
            return none;
        }
        if (bell->starts_at == lesson.starts_at && bell->ends_at == lesson.ends_at) return none;
        LETOPIS_TRY(closed, reading_.closed_on(lesson.course_id, lesson.lesson_on));
        if (closed) return none;
        return std::optional{*bell};
    }

    /// Once of each course and place: it is the same every week.
    Result<Done> keep(const StudyGroup& group, const Lesson& lesson) {
        if (group.kind == StudyGroupKind::association_group) return Done{};
        if (!kept_.insert({lesson.course_id, lesson.slot_no}).second) return Done{};
        LETOPIS_TRY(words, reading_.words_of(lesson));
        decision_.kept.push_back(
            {std::move(words), "В этих звонках такого урока нет: время останется прежним."});
        return Done{};
    }

    void stands(const StudyGroup& group, Lesson lesson) {
        days_[lesson.lesson_on].standing.try_emplace(
            lesson.lesson_id, GroupLesson{.lesson = std::move(lesson), .study_group = group});
    }

    void add_move(const StudyGroup& group, Lesson lesson, const BellSlot& hour) {
        lesson.starts_at = hour.starts_at;
        lesson.ends_at = hour.ends_at;
        decision_.moves.push_back({.lesson_id = lesson.lesson_id,
                                   .lesson_on = lesson.lesson_on,
                                   .slot_no = lesson.slot_no,
                                   .starts_at = lesson.starts_at,
                                   .ends_at = lesson.ends_at,
                                   .room_title = lesson.room_title,
                                   .reason = reason_});
        moved_.insert(lesson.lesson_id);
        if (!lesson.held_by().is_nil()) teachers_.insert(lesson.held_by());
        ++counts_[group.title];
        days_[lesson.lesson_on].fresh.push_back(
            {.lesson = std::move(lesson), .study_group = group});
    }

    /// What else the teachers of the moved lessons hold.
    Result<Done> add_teachers() {
        for (const EmployeeId teacher : teachers_) {
            LETOPIS_TRY(lessons, reader_.lessons_of_teacher(teacher, from_, year_.ends_on));
            for (Lesson& lesson : lessons) {
                const auto day = days_.find(lesson.lesson_on);
                if (day == days_.end() || day->second.fresh.empty() ||
                    lesson.state == LessonState::cancelled || moved_.contains(lesson.lesson_id))
                    continue;
                LETOPIS_TRY(title, reading_.title_of(lesson.course_id));
                stands(title->study_group, std::move(lesson));
            }
        }
        return Done{};
    }

    Result<Done> look_for_clashes() {
        std::set<std::pair<CourseId, CourseId>> told;
        for (const auto& [on, day] : days_) {
            if (day.fresh.empty()) continue;
            std::vector<GroupLesson> standing;
            for (const auto& [id, one] : day.standing) standing.push_back(one);
            for (const Clash& clash : clashes_among(day.fresh, standing)) {
                if (!told.insert({clash.lesson.course_id, clash.other.course_id}).second) continue;
                if (decision_.in_way.empty()) decision_.why_not = clash.why;
                LETOPIS_TRY(words, reading_.words_of(clash.lesson));
                LETOPIS_TRY(other, reading_.words_of(clash.other));
                decision_.in_way.push_back(
                    {words + ", " + on.russian(),
                     Refusal{.code = clash.why}.message() + " Другой урок: " + other + "."});
            }
        }
        return Done{};
    }

    CalendarReading& reading_;
    Reader& reader_;
    const SchoolYear& year_;
    Date from_;
    const std::string& reason_;
    Instant now_;
    std::map<Date, Day> days_;
    std::set<LessonId> moved_;
    std::set<EmployeeId> teachers_;
    std::set<std::pair<CourseId, int>> kept_;
    std::map<std::string, int> counts_;
    RehourDecision decision_;
};

}  // namespace

Result<RehourDecision> decide_rehour(CalendarReading& reading, const SchoolYear& year,
                                     const std::vector<StudyGroup>& groups, Date from,
                                     const std::string& reason, Instant now) {
    return Rehouring{reading, year, from, reason, now}.decide(groups);
}

}  // namespace letopis
