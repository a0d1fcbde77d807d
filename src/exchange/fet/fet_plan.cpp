#include "exchange/fet/fet_plan.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "domain/classes/after_school.h"
#include "exchange/fet/fet_bells.h"
#include "exchange/fet/plan_groups.h"

namespace letopis {
namespace {

constexpr int pair_minutes = 80;  ///< From here on a lesson is a pair of academic hours.

bool says_break(std::string_view name) {
    const std::string folded = fold_for_search(name);
    for (const std::string_view word : {"перемен", "перерыв", "обед", "break", "brk", "lunch"})
        if (folded.find(word) != std::string::npos) return true;
    return false;
}

bool says_vacancy(std::string_view name) { return fold_for_search(name).starts_with("вакан"); }

/// Hours that are called a break and hold no lesson are no lessons: without them the third lesson
/// is the third.
std::vector<FetName> lesson_hours(const FetFile& file) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < file.hours.size(); ++i) places.emplace(file.hours[i].name, i);
    std::unordered_map<int, int> durations;
    for (const FetActivity& activity : file.activities)
        durations.emplace(activity.id, activity.duration);
    std::vector<bool> taken(file.hours.size());
    for (const FetPlacedTime& placed : file.placed_times) {
        const auto place = places.find(placed.hour);
        if (place == places.end()) continue;
        const auto length = static_cast<std::size_t>(durations[placed.activity_id]);
        for (std::size_t i = place->second; i < taken.size() && i < place->second + length; ++i)
            taken[i] = true;
    }
    std::vector<FetName> hours;
    for (std::size_t i = 0; i < file.hours.size(); ++i)
        if (taken[i] || !says_break(file.hours[i].name)) hours.push_back(file.hours[i]);
    return hours.empty() ? file.hours : hours;
}

SubjectKind kind_of_subject(std::string_view title, ProgrammeFamily family) {
    if (family == ProgrammeFamily::additional) return SubjectKind::association;
    const std::string folded = fold_for_search(title);
    if (folded.find("внеурочн") != std::string::npos) return SubjectKind::extracurricular;
    if (folded.starts_with("гпд") || folded.find("продленного дня") != std::string::npos)
        return SubjectKind::after_school;
    if (family == ProgrammeFamily::general) return SubjectKind::subject;
    if (folded.find("мдк") != std::string::npos) return SubjectKind::interdisciplinary_course;
    if (folded.find("практика") != std::string::npos || folded.starts_with("уп.") ||
        folded.starts_with("пп."))
        return SubjectKind::practice;
    if (folded.starts_with("пм")) return SubjectKind::module;
    return SubjectKind::subject;
}

void add_once(std::vector<std::string>& titles, const std::string& title) {
    if (std::find(titles.begin(), titles.end(), title) == titles.end()) titles.push_back(title);
}

std::string count_note(std::string_view what, std::size_t count) {
    return std::string{what} + ": " + std::to_string(count) + ".";
}

/// Order in which the two weeks of one place stand side by side.
auto slot_order(const PlannedSlot& slot) {
    return std::tuple{slot.weekday,    slot.slot_no,        slot.course_index,
                      slot.room_title, slot.teacher_titles, slot.parity};
}

class PlanBuilder {
public:
    PlanBuilder(FetFile file, const PlanChoices& choices)
        : file_{std::move(file)}, choices_{choices} {
        file_.hours = lesson_hours(file_);
    }

    Result<SchoolPlan> build() && {
        LETOPIS_TRY_DONE(plan_days());
        plan_.institution = file_.institution;
        for (const FetName& subject : file_.subjects) {
            const std::string title = squeeze_spaces(subject.name);
            plan_.subjects.push_back(
                {.title = title, .kind = kind_of_subject(title, plan_.family)});
        }
        for (const FetName& teacher : file_.teachers)
            if (!says_vacancy(teacher.name))
                plan_.employees.push_back({.title = squeeze_spaces(teacher.name),
                                           .name = split_person_name(teacher.name),
                                           .line = teacher.line});
        for (const FetRoom& room : file_.rooms) plan_.rooms.push_back(squeeze_spaces(room.name));
        PlannedGroups groups{file_, plan_.family};
        plan_courses(groups);
        plan_.groups = std::move(groups).all();
        if (choices_.scope == TimetableScope::load_and_timetable) plan_slots();
        return std::move(plan_);
    }

private:
    Result<Done> plan_days() {
        LETOPIS_TRY(cycle, fet_cycle(file_));
        LETOPIS_TRY(bells, fet_bells(file_, cycle.slots_per_day));
        plan_.cycle = cycle.cycle;
        plan_.days = std::move(cycle.days);
        plan_.bells = std::move(bells.slots);
        plan_.lesson_minutes = bells.lesson_minutes;
        plan_.notes = std::move(cycle.notes);
        for (std::string& note : bells.notes) plan_.notes.push_back(std::move(note));
        const bool college =
            plan_.cycle == TimetableCycle::two_weeks || plan_.lesson_minutes >= pair_minutes;
        plan_.family = choices_.family.value_or(college ? ProgrammeFamily::vocational
                                                        : ProgrammeFamily::general);
        return Done{};
    }

    void plan_courses(PlannedGroups& groups) {
        std::map<std::pair<std::string, std::string>, std::size_t> known;
        const int weeks = plan_.cycle == TimetableCycle::two_weeks ? 2 : 1;
        const int hours_per_lesson = plan_.lesson_minutes >= pair_minutes ? 2 : 1;
        std::vector<int> lessons;  // Of a whole cycle, by course.
        std::size_t inactive = 0;
        std::size_t without_students = 0;
        for (const FetActivity& activity : file_.activities) {
            inactive += activity.active ? 0 : 1;
            if (!activity.active) continue;
            without_students += activity.students.empty() ? 1 : 0;
            if (activity.students.empty()) continue;
            const std::string subject = squeeze_spaces(activity.subject);
            const std::string group = groups.group_for(activity.students);
            const auto [place, is_new] = known.try_emplace({subject, group}, plan_.courses.size());
            if (is_new) {
                plan_.courses.push_back({.subject_title = subject, .group_title = group});
                if (!is_of_curriculum(kind_of_subject(subject, plan_.family)))
                    plan_.courses.back().scale = Scale::no_marks;
                lessons.push_back(0);
            }
            course_of_activity_[activity.id] = place->second;
            lessons[place->second] += activity.duration;
            for (const std::string& teacher : activity.teachers)
                if (!says_vacancy(teacher))
                    add_once(plan_.courses[place->second].teacher_titles, squeeze_spaces(teacher));
        }
        for (std::size_t i = 0; i < lessons.size(); ++i) {
            plan_.courses[i].weekly_lessons_hundredths = lessons[i] * 100 / weeks;
            plan_.courses[i].weekly_hours_hundredths = lessons[i] * hours_per_lesson * 100 / weeks;
        }
        if (inactive > 0)
            plan_.notes.push_back(count_note("Неактивные занятия не перенесены", inactive));
        if (without_students > 0)
            plan_.notes.push_back(
                count_note("Занятия без обучающихся (совещания) не перенесены", without_students));
    }

    std::unordered_map<int, std::string> rooms_of_activities() const {
        std::unordered_map<int, std::string> rooms;
        for (const FetPlacedRoom& placed : file_.placed_rooms) {
            std::string title;
            for (const std::string& real : placed.real_rooms)
                title += (title.empty() ? "" : ", ") + squeeze_spaces(real);
            if (title.empty()) title = squeeze_spaces(placed.room);
            rooms.try_emplace(placed.activity_id, title);
        }
        return rooms;
    }

    void plan_slots() {
        std::unordered_map<int, const FetActivity*> activities;
        for (const FetActivity& activity : file_.activities)
            activities.emplace(activity.id, &activity);
        std::unordered_map<std::string, std::size_t> days, hours;
        for (std::size_t i = 0; i < file_.days.size(); ++i) days.emplace(file_.days[i].name, i);
        for (std::size_t i = 0; i < file_.hours.size(); ++i) hours.emplace(file_.hours[i].name, i);
        const auto rooms = rooms_of_activities();
        std::unordered_set<int> done;
        for (const FetPlacedTime& placed : file_.placed_times) {
            const auto course = course_of_activity_.find(placed.activity_id);
            if (course == course_of_activity_.end() || !done.insert(placed.activity_id).second)
                continue;
            const FetActivity& activity = *activities.at(placed.activity_id);
            const CycleDay& day = plan_.days[days.at(placed.day)];
            PlannedSlot slot{
                .course_index = course->second, .parity = day.parity, .weekday = day.weekday};
            slot.slot_no = day.slot_offset + static_cast<int>(hours.at(placed.hour)) + 1;
            if (const auto room = rooms.find(placed.activity_id); room != rooms.end())
                slot.room_title = room->second;
            for (const std::string& teacher : activity.teachers)
                if (!says_vacancy(teacher)) slot.teacher_titles.push_back(squeeze_spaces(teacher));
            for (int i = 0; i < activity.duration; ++i, ++slot.slot_no) plan_.slots.push_back(slot);
        }
        join_weeks();
    }

    /// Two places that differ by the week alone are one place of every week.
    void join_weeks() {
        std::stable_sort(plan_.slots.begin(), plan_.slots.end(),
                         [](const PlannedSlot& a, const PlannedSlot& b) {
                             return slot_order(a) < slot_order(b);
                         });
        std::vector<PlannedSlot> joined;
        for (PlannedSlot& slot : plan_.slots) {
            if (!joined.empty() && slot.parity == WeekParity::week_b &&
                joined.back().parity == WeekParity::week_a) {
                PlannedSlot other = slot;
                other.parity = WeekParity::week_a;
                if (other == joined.back()) {
                    joined.back().parity = WeekParity::every;
                    continue;
                }
            }
            joined.push_back(std::move(slot));
        }
        plan_.slots = std::move(joined);
    }

    FetFile file_;
    PlanChoices choices_;
    SchoolPlan plan_;
    std::unordered_map<int, std::size_t> course_of_activity_;
};

}  // namespace

Result<SchoolPlan> plan_fet(const FetFile& file, const PlanChoices& choices) {
    return PlanBuilder{file, choices}.build();
}

Result<SchoolPlan> read_school_plan(ByteView bytes, const PlanChoices& choices,
                                    Progress& progress) {
    LETOPIS_TRY(file, read_fet(bytes, progress));
    // A file whose days are no school week is refused for that: its other faults do not matter.
    if (!file.days.empty()) {
        LETOPIS_TRY_DONE(fet_cycle(file));
    }
    const Problems problems = check_fet(file, choices.scope);
    if (!problems.empty()) return problems.refusal();
    return plan_fet(file, choices);
}

}  // namespace letopis
