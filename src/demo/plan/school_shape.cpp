#include "demo/plan/school_shape.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace letopis::demo {
namespace {

constexpr int least_class = 6;  ///< A school of tests.
constexpr int greatest_class = 27;
constexpr int usual_class = 25;
constexpr int greatest_vocational = 24;
constexpr int greatest_association = 15;
/// Who graduated from the college last year.
constexpr int graduates = 6;
constexpr int last_course = 4;
/// Members of the association who are of no class of the school.
constexpr int association_guests = 8;

constexpr std::array<std::string_view, 10> letters{"А", "Б", "В", "Г", "Д",
                                                   "Е", "Ж", "З", "И", "К"};

struct Place {
    int grade;
    std::string_view letter;
    auto operator<=>(const Place&) const = default;
};
/// The classes that every demo school has. Who is in the 10th had the exams of the 9th last year.
constexpr std::array<Place, 5> first_classes{{{4, "А"}, {6, "А"}, {9, "Б"}, {10, "А"}, {11, "А"}}};

/// Where the next parallel classes stand: all grades of a letter before the next letter.
std::vector<Place> more_classes(int count) {
    std::vector<Place> places;
    for (const std::string_view letter : letters)
        for (const int grade : {5, 7, 8, 6, 9, 10, 11, 4}) {
            const Place place{grade, letter};
            const bool taken =
                std::find(first_classes.begin(), first_classes.end(), place) != first_classes.end();
            if (!taken && static_cast<int>(places.size()) < count) places.push_back(place);
        }
    return places;
}

}  // namespace

std::string GroupLine::title_in(TaughtYear year) const {
    const std::string now = std::to_string(grade_in(year));
    switch (family) {
        case ProgrammeFamily::general:
            return now + " «" + letter + "»";
        case ProgrammeFamily::vocational:
            return "ИС-" + now + "1";
        case ProgrammeFamily::additional:
            return "Хореография, " + now + " год обучения";
    }
    return {};
}

bool GroupLine::in_half_years(TaughtYear year) const { return grade_in(year) >= 10; }

std::vector<GroupLine> school_shape(int student_count, Chance& chance) {
    const int all = std::clamp(student_count, 1, greatest_student_count);
    const int vocational = std::clamp(all / 5, least_class, greatest_vocational);
    const int association = std::clamp(all / 8, least_class, greatest_association);
    const int in_classes = all - vocational - std::min(association, association_guests);
    const int count = std::max(static_cast<int>(first_classes.size()), in_classes / usual_class);
    std::vector<Place> places{first_classes.begin(), first_classes.end()};
    for (const Place& place : more_classes(count - static_cast<int>(places.size())))
        places.push_back(place);
    std::sort(places.begin(), places.end());

    std::vector<GroupLine> lines;
    int left = in_classes;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int even = left / static_cast<int>(places.size() - i);
        const int size = std::clamp(even + chance.between(-2, 2), least_class, greatest_class);
        left -= size;
        lines.push_back(
            {.grade = places[i].grade, .letter = std::string{places[i].letter}, .size = size});
    }
    lines.push_back({.family = ProgrammeFamily::vocational, .grade = 2, .size = vocational});
    lines.push_back({.family = ProgrammeFamily::additional, .grade = 2, .size = association});
    lines.push_back({.family = ProgrammeFamily::vocational,
                     .grade = last_course + 1,
                     .size = graduates,
                     .has_graduated = true});
    return lines;
}

}  // namespace letopis::demo
