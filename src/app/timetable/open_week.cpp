#include "app/timetable/open_week.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text.h"
#include "domain/calendar/bells.h"
#include "domain/classes/after_school.h"
#include "domain/lessons/placing.h"
#include "domain/lessons/timetable/timetable_versions.h"
#include "ports/gathering/calendar/class_bells.h"
#include "ports/gathering/known_names.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int every_week = 100;
constexpr int one_of_two = 50;

bool is_home(const StudyGroup& group) {
    return group.kind == StudyGroupKind::school_class ||
           group.kind == StudyGroupKind::vocational_group;
}

class WeekReading {
public:
    WeekReading(Reader& reader, const WeekAsked& asked, Date today)
        : reader_{reader}, asked_{asked}, names_{reader}, bells_{reader} {
        week_.today = today;
    }

    Result<TimetableWeek> read() && {
        LETOPIS_TRY(year, school_year_on(reader_, asked_.on.value_or(week_.today)));
        year_ = std::move(year);
        week_.year_title = year_.title;
        week_.year_starts_on = year_.starts_on;
        week_.year_ends_on = year_.ends_on;
        week_.on = std::clamp(asked_.on.value_or(week_.today), year_.starts_on, year_.ends_on);
        week_.parity = week_parity(year_.starts_on, week_.on);
        LETOPIS_TRY(groups, reader_.study_groups(year_.school_year_id));
        groups_ = std::move(groups);
        LETOPIS_TRY_DONE(read_courses());
        LETOPIS_TRY_DONE(choose());
        LETOPIS_TRY_DONE(read_places());
        if (class_ != nullptr) LETOPIS_TRY_DONE(list_courses());
        return std::move(week_);
    }

private:
    Result<Done> read_courses() {
        std::set<EmployeeId> teachers;
        for (const StudyGroup& group : groups_) {
            if (is_home(group)) week_.classes.push_back({group.study_group_id.text(), group.title});
            LETOPIS_TRY(titles, reader_.courses_of_group(group.study_group_id));
            for (CourseTitle& title : titles) {
                for (const CourseTeacher& one : title.teachers)
                    if (one.covers(week_.on)) teachers.insert(one.teacher_id);
                courses_.push_back(std::move(title));
            }
        }
        for (const EmployeeId id : teachers) {
            LETOPIS_TRY(name, names_.last_first_of(id));
            week_.teachers.push_back({id.text(), std::move(name)});
        }
        std::ranges::sort(week_.teachers, {},
                          [](const WeekChoice& one) { return fold_for_search(one.title); });
        for (const CourseTitle& title : courses_) by_id_.emplace(title.course.course_id, &title);
        return Done{};
    }

    Result<Done> choose() {
        if (asked_.room_title) {
            week_.week_of = WeekOf::room;
            week_.id = *asked_.room_title;
            week_.title = *asked_.room_title;
        } else if (asked_.teacher_id) {
            week_.week_of = WeekOf::teacher;
            week_.id = asked_.teacher_id->text();
            LETOPIS_TRY(name, full_name(reader_, *asked_.teacher_id));
            if (name.empty()) return RefusalCode::not_found;
            week_.title = std::move(name);
        } else {
            const auto found = std::ranges::find_if(groups_, [&](const StudyGroup& one) {
                return asked_.study_group_id ? one.study_group_id == *asked_.study_group_id
                                             : is_home(one);
            });
            if (found == groups_.end()) {
                if (asked_.study_group_id) return RefusalCode::not_found;
                return Done{};
            }
            class_ = &*found;
            week_.id = class_->study_group_id.text();
            week_.title = class_->title;
        }
        StudyGroup usual;
        LETOPIS_TRY(heard, bells_.of(class_ != nullptr ? *class_ : usual, week_.on));
        week_.bells = *heard;
        return Done{};
    }

    bool is_of_class(const CourseTitle& title) const {
        const auto& parents = title.study_group.parent_group_ids;
        return title.study_group.study_group_id == class_->study_group_id ||
               std::ranges::find(parents, class_->study_group_id) != parents.end();
    }
    bool is_asked(const CourseTitle& title, const TimetableSlotPlaced& place) const {
        if (week_.week_of == WeekOf::room)
            return fold_for_search(place.slot.room_title) == fold_for_search(week_.id);
        if (week_.week_of == WeekOf::teacher)
            return std::ranges::any_of(title.teachers, [&](const CourseTeacher& one) {
                return one.teacher_id == *asked_.teacher_id && one.covers(week_.on);
            });
        return class_ != nullptr && is_of_class(title);
    }

    Result<std::string> teachers_of(const CourseTitle& title) {
        std::vector<std::string> names;
        for (const CourseTeacher& one : title.teachers) {
            if (!one.covers(week_.on)) continue;
            LETOPIS_TRY(name, names_.name_of(one.teacher_id));
            names.push_back(std::move(name));
        }
        return joined(names, ", ");
    }

    /// Activities have hours of their own, which no place tells.
    Result<std::string> hours_of(const CourseTitle& title, const TimetableSlot& slot) {
        if (!is_of_curriculum(title.subject.kind)) return std::string{};
        LETOPIS_TRY(bells, bells_.of(title.study_group, week_.on));
        const BellSlot* rings = bell_of(*bells, slot.slot_no);
        return rings == nullptr ? std::string{}
                                : rings->starts_at.text() + "–" + rings->ends_at.text();
    }

    Result<Done> read_places() {
        LETOPIS_TRY(all, reader_.timetable_of_year(year_.school_year_id));
        std::map<std::string, std::string> rooms;
        std::set<Date> changes;
        for (const TimetableSlotPlaced& place : all) {
            const std::string& room = place.slot.room_title;
            if (!room.empty()) rooms.emplace(fold_for_search(room), room);
            const auto title = by_id_.find(place.slot.course_id);
            if (title == by_id_.end() || !is_asked(*title->second, place)) continue;
            changes.insert(place.valid_from);
            if (place.valid_to) changes.insert(place.valid_to->plus_days(1));
            if (!is_in_force(place, week_.on)) continue;
            const auto& parity = place.slot.parity;
            placed_[place.slot.course_id] += parity == WeekParity::every ? every_week : one_of_two;
            LETOPIS_TRY(teachers, teachers_of(*title->second));
            LETOPIS_TRY(hours, hours_of(*title->second, place.slot));
            week_.places.push_back({.slot = place.slot,
                                    .subject_title = title->second->subject.title,
                                    .study_group_id = title->second->study_group.study_group_id,
                                    .group_title = title->second->study_group.title,
                                    .teachers = std::move(teachers),
                                    .hours = std::move(hours),
                                    .valid_from = place.valid_from,
                                    .valid_to = place.valid_to,
                                    .is_activity = !is_of_curriculum(title->second->subject.kind)});
        }
        std::ranges::stable_sort(week_.places, {}, [](const WeekPlace& one) {
            return std::tuple{one.slot.weekday, one.slot.slot_no, one.slot.parity};
        });
        for (auto& [key, title] : rooms) week_.rooms.push_back({title, title});
        for (const Date on : changes)
            if (year_.starts_on < on && on <= year_.ends_on) week_.changes_on.push_back(on);
        return Done{};
    }

    Result<Done> list_courses() {
        for (const CourseTitle& title : courses_) {
            if (!is_of_class(title) || !is_of_curriculum(title.subject.kind)) continue;
            LETOPIS_TRY(teachers, teachers_of(title));
            week_.courses.push_back(
                {.course_id = title.course.course_id,
                 .subject_title = title.subject.title,
                 .group_title = title.study_group.title,
                 .teachers = std::move(teachers),
                 .weekly_hours_hundredths = title.course.weekly_hours_hundredths,
                 .placed_hundredths = placed_[title.course.course_id]});
        }
        return Done{};
    }

    Reader& reader_;
    const WeekAsked& asked_;
    KnownNames names_;
    ClassBells bells_;
    TimetableWeek week_;
    SchoolYear year_;
    std::vector<StudyGroup> groups_;
    std::vector<CourseTitle> courses_;
    std::map<CourseId, const CourseTitle*> by_id_;
    std::map<CourseId, int> placed_;
    const StudyGroup* class_ = nullptr;
};

}  // namespace

Result<TimetableWeek> open_timetable_week(Reader& reader, const Standing& standing,
                                          const WeekAsked& asked, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_timetable, Target{}));
    LETOPIS_TRY(week, WeekReading(reader, asked, moscow_date(now)).read());
    week.may_form = check_access(standing, Action::form_courses, Target{}).has_value();
    return std::move(week);
}

}  // namespace letopis
