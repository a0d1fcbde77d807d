#pragma once
// Journeys (посещения): what people do when they come, stop after stop, with the time they think in
// between; and profiles: which of them come at an hour of the school's year, and how many.

#include <cstdint>
#include <span>
#include <string_view>

#include "load/cast.h"

namespace letopis::load {

/// What is asked at one stop.
enum class Ask : std::uint8_t {
    session,
    diary_page,
    diary,
    diary_again,  ///< With the ETag of the last answer.
    last_week,
    student_marks,
    day,
    courses,
    journal,
    journal_again,
    mark,
    topic,
    period_mark,
    course_closing,
    class_closing,
    school_closing,
    history,  ///< Of a mark that was made: for the check after the run.
};
inline constexpr std::size_t ask_count = 17;
std::string_view ask_name(Ask ask);
/// Whether it states a fact.
constexpr bool is_command(Ask ask) {
    return ask == Ask::mark || ask == Ask::topic || ask == Ask::period_mark;
}

enum class Actor : std::uint8_t { family, teacher, deputy };

struct Stop {
    Ask ask;
    /// Thought before it, on average; in fact from half to one and a half of it.
    double seconds = 0;
};

struct Journey {
    std::string_view name;
    Actor actor;
    std::span<const Stop> stops;
};

/// One kind of visit in a profile, and its part of all requests in ten-thousandths.
struct Part {
    const Journey& journey;
    int share = 0;
};

struct Profile {
    std::string_view name;
    std::span<const Part> parts;
};

/// evening, lessons, friday, first_september, finals; nothing for another name.
const Profile* find_profile(std::string_view name);
/// Commands in ten thousand requests of the profile.
int command_share(const Profile& profile);

}  // namespace letopis::load
