#include "demo/texts/curriculum.h"

#include <algorithm>
#include <charconv>

#include "base/check.h"
#include "demo/texts/content_table.h"

namespace letopis::demo {
namespace {

int number_of(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    LETOPIS_CHECK(error == std::errc{} && end == text.data() + text.size(), "this is a number");
    return number;
}

/// "5:3" of "4:2 5:3 6:3", for grade 5; 0 where the grade is not named.
int hours_of_grade(std::string_view column, int grade) {
    for (const std::string_view part : parts_of(column, " ")) {
        const auto pair = parts_of(part, ":");
        LETOPIS_CHECK(pair.size() == 2, "a curriculum names grade and hours");
        if (number_of(pair[0]) == grade) return number_of(pair[1]);
    }
    return 0;
}

/// Columns: title, short title, code, speciality, grade:hours, words.
CurriculumLine general_line(const ContentRow& row, int weekly_lessons) {
    constexpr std::size_t words = 5;
    return {.subject_title = row.text(0),
            .short_title = row.text(1),
            .code = row.text(2),
            .speciality = row.text(3),
            .weekly_lessons = weekly_lessons,
            .scale = row.says(words, "no-marks")     ? Scale::no_marks
                     : row.says(words, "ten-points") ? Scale::ten_point
                                                     : Scale::five_point,
            .in_halves = row.says(words, "halves"),
            .doubled = row.says(words, "double"),
            .not_first = row.says(words, "not-first")};
}

std::vector<FixedPlace> places_in(std::string_view column) {
    std::vector<FixedPlace> places;
    for (const std::string_view part : parts_of(column, " ")) {
        const auto pair = parts_of(part, ".");
        LETOPIS_CHECK(pair.size() == 2, "a place names weekday and lesson");
        places.push_back({.weekday = number_of(pair[0]), .slot_no = number_of(pair[1])});
    }
    return places;
}

/// Columns: title, short title, code, speciality, year of study, periods, places.
CurriculumLine vocational_line(const ContentRow& row) {
    CurriculumLine line{.subject_title = row.text(0),
                        .short_title = row.text(1),
                        .code = row.text(2),
                        .speciality = row.text(3)};
    for (const std::string_view period : parts_of(row.column(5), " "))
        line.periods.push_back(number_of(period));
    line.places = places_in(row.column(6));
    line.weekly_lessons = static_cast<int>(line.places.size());
    return line;
}

/// Columns: title, short title, code, speciality, year of study, places.
CurriculumLine additional_line(const ContentRow& row) {
    CurriculumLine line{.subject_title = row.text(0),
                        .short_title = row.text(1),
                        .code = row.text(2),
                        .speciality = row.text(3),
                        .scale = Scale::levels,
                        .places = places_in(row.column(5))};
    line.weekly_lessons = static_cast<int>(line.places.size());
    return line;
}

std::string curriculum_file(ProgrammeFamily family) {
    return "curricula/" + std::string{enum_name(family)} + ".txt";
}

}  // namespace

std::vector<CurriculumLine> curriculum_of(ProgrammeFamily family, int grade) {
    std::vector<CurriculumLine> lines;
    for (const ContentRow& row : table_of(curriculum_file(family))) {
        if (family == ProgrammeFamily::general) {
            if (const int hours = hours_of_grade(row.column(4), grade); hours > 0)
                lines.push_back(general_line(row, hours));
            continue;
        }
        if (row.number(4) != grade) continue;
        lines.push_back(family == ProgrammeFamily::vocational ? vocational_line(row)
                                                              : additional_line(row));
    }
    return lines;
}

std::vector<SubjectTitle> subjects_of(ProgrammeFamily family) {
    std::vector<SubjectTitle> subjects;
    for (const ContentRow& row : table_of(curriculum_file(family))) {
        const bool known =
            std::any_of(subjects.begin(), subjects.end(),
                        [&](const SubjectTitle& one) { return one.title == row.column(0); });
        if (!known) subjects.push_back({.title = row.text(0), .short_title = row.text(1)});
    }
    return subjects;
}

std::string topics_file(ProgrammeFamily family, int grade, const std::string& code) {
    const std::string prefix = "topics/" + std::string{enum_name(family)} + "-";
    const std::string of_grade = prefix + std::to_string(grade) + "-" + code + ".txt";
    if (find_text(of_grade)) return of_grade;
    // "general-5-9-sport.txt": one course for several grades.
    for (int from = 1; from <= grade; ++from)
        for (int to = grade; to <= 11; ++to) {
            const std::string of_grades =
                prefix + std::to_string(from) + "-" + std::to_string(to) + "-" + code + ".txt";
            if (find_text(of_grades)) return of_grades;
        }
    LETOPIS_CHECK(false, "every line of a curriculum has its topics");
    return {};
}

std::vector<Speciality> specialities() {
    std::vector<Speciality> all;
    for (const ContentRow& row : table_of("staff.txt")) {
        Speciality one{
            .code = row.text(0), .position = row.text(1), .women_of_hundred = row.number(2)};
        for (const std::string_view room : parts_of(row.column(3), ","))
            one.rooms.emplace_back(room);
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace letopis::demo
