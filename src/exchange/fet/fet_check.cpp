#include "exchange/fet/fet_check.h"

#include <unordered_map>
#include <unordered_set>

#include "base/limits.h"
#include "base/text.h"
#include "exchange/fet/student_sets.h"
#include "exchange/fet/timetable_check.h"

namespace letopis {
namespace {

using Names = std::unordered_set<std::string>;

std::string short_quoted(std::string_view name) {
    return "«" + std::string{first_code_points(squeeze_spaces(name), 80)} + "»";
}

std::string activity_words(const FetActivity& activity) {
    return "занятие " + std::to_string(activity.id) + ", " + short_quoted(activity.subject);
}

/// Names of one list: whether each stands there once, and the set of them as written.
class ListCheck {
public:
    ListCheck(Problems& problems, std::string_view what) : problems_{problems}, what_{what} {}

    void see(const std::string& name, int line) {
        if (code_point_count(name) > limits::title_code_points)
            problems_.add(line, ImportRule::text_too_long, place(name));
        // FET tells "Иванова" from "Иванова "; a school does not.
        const auto [first, is_new] = lines_.try_emplace(squeeze_spaces(name), line);
        if (!is_new)
            problems_.add(line, ImportRule::duplicate_name,
                          place(name) + ", впервые в строке " + std::to_string(first->second));
        names_.insert(name);
    }

    Names names() && { return std::move(names_); }

private:
    std::string place(const std::string& name) const {
        return std::string{what_} + " " + short_quoted(name);
    }

    Problems& problems_;
    std::string_view what_;
    std::unordered_map<std::string, int> lines_;
    Names names_;
};

template <class Line>
Names check_list(const std::vector<Line>& list, std::string_view what, Problems& problems) {
    ListCheck check{problems, what};
    for (const Line& line : list) check.see(line.name, line.line);
    return std::move(check).names();
}

/// A group may stand in several years and a subgroup in several groups: that is one set, not a
/// repetition. Only years, and names that differ by spaces alone, are repeated.
void check_student_sets(const FetFile& file, const FetStudentSets& sets, Problems& problems) {
    check_list(file.years, "год", problems);
    if (sets.too_large())
        problems.add(0, ImportRule::too_many_rows, "группы делятся слишком мелко");
    std::unordered_map<std::string, std::string> spellings;
    for (const FetStudentSet& set : sets.all()) {
        if (code_point_count(set.name) > limits::title_code_points)
            problems.add(set.line, ImportRule::text_too_long, short_quoted(set.name));
        const auto [first, is_new] = spellings.try_emplace(squeeze_spaces(set.name), set.name);
        const bool told = set.kind == FetSetKind::year;
        if (!is_new && !told)
            problems.add(set.line, ImportRule::duplicate_name, "группа " + short_quoted(set.name));
    }
}

struct Lists {
    Names days, hours, subjects, teachers, tags, rooms;
};

Lists check_lists(const FetFile& file, Problems& problems) {
    if (file.days.empty()) problems.add(0, ImportRule::no_days);
    if (file.hours.empty()) problems.add(0, ImportRule::no_hours);
    if (file.activities.empty()) problems.add(0, ImportRule::no_activities);
    return {.days = check_list(file.days, "день", problems),
            .hours = check_list(file.hours, "час", problems),
            .subjects = check_list(file.subjects, "предмет", problems),
            .teachers = check_list(file.teachers, "учитель", problems),
            .tags = check_list(file.tags, "признак", problems),
            .rooms = check_list(file.rooms, "кабинет", problems)};
}

void check_activities(const FetFile& file, const Lists& lists, const FetStudentSets& sets,
                      Problems& problems) {
    std::unordered_set<int> ids;
    for (const FetActivity& activity : file.activities) {
        const std::string words = activity_words(activity);
        const auto need = [&](const Names& names, const std::string& name, ImportRule rule) {
            if (!names.contains(name))
                problems.add(activity.line, rule, words + ": " + short_quoted(name));
        };
        if (!ids.insert(activity.id).second)
            problems.add(activity.line, ImportRule::duplicate_activity, words);
        need(lists.subjects, activity.subject, ImportRule::unknown_subject);
        for (const std::string& teacher : activity.teachers)
            need(lists.teachers, teacher, ImportRule::unknown_teacher);
        for (const std::string& tag : activity.tags) need(lists.tags, tag, ImportRule::unknown_tag);
        for (const std::string& students : activity.students)
            if (sets.find(students) == nullptr)
                problems.add(activity.line, ImportRule::unknown_students,
                             words + ": " + short_quoted(students));
        const auto duration = static_cast<std::size_t>(activity.duration);
        if (duration < 1 || (!file.hours.empty() && duration > file.hours.size()))
            problems.add(activity.line, ImportRule::activity_too_long,
                         words + ": длительность " + std::to_string(activity.duration) + " из " +
                             std::to_string(file.hours.size()));
    }
}

void check_placements(const FetFile& file, const Lists& lists, Problems& problems) {
    std::unordered_set<int> ids;
    for (const FetActivity& activity : file.activities) ids.insert(activity.id);
    const auto need = [&](bool known, int line, ImportRule rule, const std::string& place) {
        if (!known) problems.add(line, rule, place);
    };
    for (const FetPlacedTime& placed : file.placed_times) {
        need(ids.contains(placed.activity_id), placed.line, ImportRule::unknown_activity,
             "занятие " + std::to_string(placed.activity_id));
        need(lists.days.contains(placed.day), placed.line, ImportRule::unknown_day,
             short_quoted(placed.day));
        need(lists.hours.contains(placed.hour), placed.line, ImportRule::unknown_hour,
             short_quoted(placed.hour));
    }
    for (const FetPlacedRoom& placed : file.placed_rooms) {
        need(ids.contains(placed.activity_id), placed.line, ImportRule::unknown_activity,
             "занятие " + std::to_string(placed.activity_id));
        need(lists.rooms.contains(placed.room), placed.line, ImportRule::unknown_room,
             short_quoted(placed.room));
        for (const std::string& room : placed.real_rooms)
            need(lists.rooms.contains(room), placed.line, ImportRule::unknown_room,
                 short_quoted(room));
    }
}

}  // namespace

Problems check_fet(const FetFile& file, TimetableScope scope) {
    Problems problems;
    const Lists lists = check_lists(file, problems);
    const FetStudentSets sets{file};
    check_student_sets(file, sets, problems);
    check_activities(file, lists, sets, problems);
    if (scope == TimetableScope::load_only) return problems;
    check_placements(file, lists, problems);
    check_fet_timetable(file, problems);
    return problems;
}

}  // namespace letopis
