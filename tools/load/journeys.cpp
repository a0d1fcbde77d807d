#include "load/journeys.h"

#include <algorithm>
#include <array>

namespace letopis::load {
namespace {

using enum Ask;

// A visit of eight calls in two minutes: the page, then the weeks and marks, and a look back.
constexpr auto guardian_stops = std::to_array<Stop>({{diary_page, 0},
                                                     {session, 1},
                                                     {student_marks, 20},
                                                     {last_week, 25},
                                                     {diary, 15},
                                                     {diary_again, 20},
                                                     {student_marks, 20},
                                                     {diary_again, 19}});

// A teacher writes down what a lesson gave: a mark every few seconds, then the topic.
constexpr auto lesson_stops = std::to_array<Stop>({{day, 0},
                                                   {journal, 4},
                                                   {mark, 5},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {mark, 4},
                                                   {topic, 10}});

// What a deputy looks through before the week ends.
constexpr auto friday_stops = std::to_array<Stop>({{courses, 0},
                                                   {journal, 8},
                                                   {journal, 20},
                                                   {course_closing, 15},
                                                   {journal, 20},
                                                   {class_closing, 20},
                                                   {journal, 15},
                                                   {school_closing, 20}});

constexpr auto first_day_stops =
    std::to_array<Stop>({{diary_page, 0}, {session, 1}, {diary, 5}, {diary_again, 20}});
constexpr auto first_lesson_stops =
    std::to_array<Stop>({{session, 0}, {day, 1}, {courses, 5}, {journal, 10}, {day, 15}});

constexpr auto finals_stops = std::to_array<Stop>({{journal, 0},
                                                   {course_closing, 10},
                                                   {period_mark, 10},
                                                   {period_mark, 3},
                                                   {period_mark, 3},
                                                   {period_mark, 3},
                                                   {period_mark, 3},
                                                   {period_mark, 3},
                                                   {period_mark, 3},
                                                   {period_mark, 3},
                                                   {period_mark, 3},
                                                   {period_mark, 3},
                                                   {course_closing, 5},
                                                   {journal_again, 5}});

constexpr Journey guardian{"guardian's evening", Actor::family, guardian_stops};
constexpr Journey lesson{"teacher's lesson", Actor::teacher, lesson_stops};
constexpr Journey friday{"deputy's Friday", Actor::deputy, friday_stops};
constexpr Journey first_day{"first of September", Actor::family, first_day_stops};
constexpr Journey first_lesson{"teacher's first day", Actor::teacher, first_lesson_stops};
constexpr Journey finals{"marks of the period", Actor::teacher, finals_stops};

// Thirteen of a lesson's fifteen requests are commands: 1,060 of 3,600 requests a second.
constexpr auto evening_parts = std::to_array<Part>({{guardian, 6'603}, {lesson, 3'397}});
constexpr auto lessons_parts = std::to_array<Part>({{guardian, 1'000}, {lesson, 9'000}});
constexpr auto friday_parts =
    std::to_array<Part>({{guardian, 7'000}, {lesson, 2'000}, {friday, 1'000}});
constexpr auto first_september_parts =
    std::to_array<Part>({{first_day, 9'000}, {first_lesson, 1'000}});
constexpr auto finals_parts =
    std::to_array<Part>({{guardian, 4'000}, {finals, 5'000}, {friday, 1'000}});

constexpr auto profiles = std::to_array<Profile>({{"evening", evening_parts},
                                                  {"lessons", lessons_parts},
                                                  {"friday", friday_parts},
                                                  {"first_september", first_september_parts},
                                                  {"finals", finals_parts}});

constexpr std::array<std::string_view, ask_count> names{
    "session",        "diary_page", "diary",       "diary_again",    "last_week",
    "student_marks",  "day",        "courses",     "journal",        "journal_again",
    "mark",           "topic",      "period_mark", "course_closing", "class_closing",
    "school_closing", "history"};

}  // namespace

std::string_view ask_name(Ask ask) { return names[static_cast<std::size_t>(ask)]; }

const Profile* find_profile(std::string_view name) {
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&](const Profile& one) { return one.name == name; });
    return found == profiles.end() ? nullptr : &*found;
}

int command_share(const Profile& profile) {
    int share = 0;
    for (const Part& part : profile.parts) {
        const auto& stops = part.journey.stops;
        const auto commands = std::count_if(stops.begin(), stops.end(),
                                            [](const Stop& stop) { return is_command(stop.ask); });
        share += part.share * static_cast<int>(commands) / static_cast<int>(stops.size());
    }
    return share;
}

}  // namespace letopis::load
