#include "exchange/fet/plan_groups.h"

#include <algorithm>
#include <charconv>

#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

constexpr int highest_grade = 12;
constexpr int highest_year_of_study = 6;

int leading_number(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Whether a year is a whole parallel ("8", "10 класс", "1 курс") whose groups are the classes
/// ("8 а", "8 б"): its name is a bare grade, and its groups repeat the number.
bool is_parallel(const FetYear& year) {
    const std::string name = fold_for_search(year.name);
    const int grade = leading_number(name);
    if (grade < 1 || grade > highest_grade || year.groups.empty()) return false;
    const std::string_view rest = std::string_view{name}.substr(std::to_string(grade).size());
    const bool bare = rest.empty() || rest == " класс" || rest == " классы" || rest == " клас" ||
                      rest == " курс" || rest == "-е классы";
    return bare && std::all_of(year.groups.begin(), year.groups.end(), [&](const FetGroup& group) {
               return leading_number(squeeze_spaces(group.name)) == grade;
           });
}

/// "8 а" gives grade 8 and letter "А"; "СД21" of a college gives the year of study 2.
void read_grade(PlannedGroup& group, ProgrammeFamily family) {
    const std::string& title = group.title;
    if (family == ProgrammeFamily::vocational) {
        const auto digit = title.find_first_of("0123456789");
        const int year = digit == std::string::npos ? 0 : title[digit] - '0';
        if (year >= 1 && year <= highest_year_of_study) group.grade = year;
        return;
    }
    const int grade = leading_number(title);
    if (grade < 1 || grade > highest_grade) return;
    group.grade = grade;
    std::string letter;
    for (const char c : title.substr(std::to_string(grade).size()))
        if (static_cast<unsigned char>(c) >= 0x80 || std::isalpha(static_cast<unsigned char>(c)))
            letter += c;
    // «А» in quotes: the quotes are two bytes each of C2 AB and C2 BB.
    for (const std::string_view quote : {"«", "»"})
        for (auto at = letter.find(quote); at != std::string::npos; at = letter.find(quote))
            letter.erase(at, quote.size());
    if (code_point_count(letter) <= 2) group.letter = letter;
}

StudyGroupKind class_kind(ProgrammeFamily family) {
    switch (family) {
        case ProgrammeFamily::vocational:
            return StudyGroupKind::vocational_group;
        case ProgrammeFamily::additional:
            return StudyGroupKind::association_group;
        case ProgrammeFamily::general:
            break;
    }
    return StudyGroupKind::school_class;
}

}  // namespace

PlannedGroups::PlannedGroups(const FetFile& file, ProgrammeFamily family)
    : file_{file}, family_{family}, sets_{file} {
    for (const FetYear& year : file_.years)
        if (is_parallel(year)) parallels_.emplace(year.name, true);
    for (const FetStudentSet& set : sets_.all()) {
        if (!is_class(set)) continue;
        groups_.push_back(class_group(set));
        titles_.emplace(groups_.back().title, 1);
        title_of_key_.emplace(set.name, groups_.back().title);
    }
}

bool PlannedGroups::is_class(const FetStudentSet& set) const {
    if (set.kind == FetSetKind::year) return !parallels_.contains(set.name);
    if (set.kind == FetSetKind::subgroup) return false;
    return std::all_of(set.years.begin(), set.years.end(),
                       [&](const std::string& year) { return parallels_.contains(year); });
}

std::vector<std::string> PlannedGroups::classes_of(const FetStudentSet& set) const {
    std::vector<std::string> classes;
    for (const FetStudentSet& other : sets_.all()) {
        if (!is_class(other)) continue;
        const bool shares = std::any_of(set.atoms.begin(), set.atoms.end(), [&](int atom) {
            return std::binary_search(other.atoms.begin(), other.atoms.end(), atom);
        });
        if (shares) classes.push_back(squeeze_spaces(other.name));
    }
    return classes;
}

PlannedGroup PlannedGroups::class_group(const FetStudentSet& set) const {
    PlannedGroup group{.title = squeeze_spaces(set.name),
                       .kind = class_kind(family_),
                       .number_of_students = set.number_of_students};
    read_grade(group, family_);
    return group;
}

std::string PlannedGroups::group_for(const std::vector<std::string>& students) {
    std::string key;
    for (const std::string& name : students) key += (key.empty() ? "" : "\n") + name;
    const auto known = title_of_key_.find(key);
    if (known != title_of_key_.end()) return known->second;

    PlannedGroup group{.kind = StudyGroupKind::subgroup};
    for (const std::string& name : students) {
        const FetStudentSet* set = sets_.find(name);
        group.title += (group.title.empty() ? "" : " + ") + squeeze_spaces(name);
        group.number_of_students += set->number_of_students;
        for (const std::string& parent : classes_of(*set))
            if (std::find(group.parent_titles.begin(), group.parent_titles.end(), parent) ==
                group.parent_titles.end())
                group.parent_titles.push_back(parent);
    }
    if (code_point_count(group.title) > limits::title_code_points / 2)
        group.title = "Поток: " + std::string{first_code_points(group.title, 60)} + "…";
    const int same = ++titles_[group.title];
    if (same > 1) group.title += " (" + std::to_string(same) + ")";
    const auto parent =
        std::find_if(groups_.begin(), groups_.end(), [&](const PlannedGroup& candidate) {
            return !group.parent_titles.empty() && candidate.title == group.parent_titles.front();
        });
    if (parent != groups_.end()) group.grade = parent->grade;
    groups_.push_back(group);
    title_of_key_.emplace(key, group.title);
    return group.title;
}

std::vector<PlannedGroup> PlannedGroups::all() && { return std::move(groups_); }

}  // namespace letopis
