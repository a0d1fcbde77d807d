#include "app/office/find_people.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Words of a name: a double surname is two.
std::vector<std::string> words_of(std::string text) {
    std::replace(text.begin(), text.end(), '-', ' ');
    std::vector<std::string> words;
    for (const std::string_view word : split(text, ' '))
        if (!word.empty()) words.emplace_back(word);
    return words;
}

bool begins(const std::string& word, const std::string& letters) {
    return word.compare(0, letters.size(), letters) == 0;
}

/// Longer letters choose first: they fit fewer words.
bool each_begins_another(std::vector<std::string> letters, std::vector<std::string> words) {
    std::sort(letters.begin(), letters.end(),
              [](const auto& one, const auto& other) { return one.size() > other.size(); });
    for (const std::string& one : letters) {
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&](const std::string& word) { return begins(word, one); });
        if (found == words.end()) return false;
        words.erase(found);
    }
    return true;
}

std::string joined(std::string words, const std::string& more) {
    if (!words.empty()) words += ", ";
    return words + more;
}

class PeopleLook {
public:
    PeopleLook(Reader& reader, Date today) : reader_{reader}, today_{today} {}

    Result<FoundPerson> describe(const Person& person) {
        FoundPerson found{.person_id = person.person_id,
                          .name = person.full_name(),
                          .birth_date = person.birth_date,
                          .personal_no = person.personal_no};
        LETOPIS_TRY_DONE(add_student(found));
        LETOPIS_TRY_DONE(add_employee(found));
        LETOPIS_TRY_DONE(add_guardian(found));
        return found;
    }

private:
    Result<Done> add_student(FoundPerson& found) {
        LETOPIS_TRY(enrolments, reader_.enrolments_of(found.person_id));
        if (enrolments.empty()) return Done{};
        found.kinds.push_back(PersonKind::student);
        LETOPIS_TRY(groups, groups_of_student(reader_, found.person_id, today_));
        found.place = groups.empty() ? "выбыл(а)" : groups.front().title;
        return Done{};
    }

    Result<Done> add_employee(FoundPerson& found) {
        LETOPIS_TRY(standing, read_standing(reader_, found.person_id, today_));
        LETOPIS_TRY(held, reader_.roles_of(found.person_id));
        bool is_employee = !held.empty();
        for (const Role role : standing.roles()) {
            if (role == Role::student || role == Role::guardian) continue;
            is_employee = true;
            found.place = joined(std::move(found.place), std::string{role_title(role)});
        }
        if (is_employee) found.kinds.push_back(PersonKind::employee);
        return Done{};
    }

    Result<Done> add_guardian(FoundPerson& found) {
        LETOPIS_TRY(wards, reader_.guardianships_of_guardian(found.person_id));
        if (wards.empty()) return Done{};
        found.kinds.push_back(PersonKind::guardian);
        std::vector<StudentId> told;
        for (const Guardianship& one : wards) {
            if (std::find(told.begin(), told.end(), one.student_id) != told.end()) continue;
            told.push_back(one.student_id);
            LETOPIS_TRY(ward, reader_.person(one.student_id));
            if (ward) found.place = joined(std::move(found.place), ward->last_first());
        }
        return Done{};
    }

    Reader& reader_;
    Date today_;
};

bool fits(const FoundPerson& found, const std::optional<PersonKind>& kind) {
    return !kind || std::find(found.kinds.begin(), found.kinds.end(), *kind) != found.kinds.end();
}

}  // namespace

bool is_meant(const Person& person, std::string_view letters) {
    const std::string folded = fold_for_search(letters);
    const auto typed = words_of(folded);
    if (typed.empty()) return false;
    if (!person.personal_no.empty() && begins(fold_for_search(person.personal_no), folded))
        return true;
    return each_begins_another(typed, words_of(fold_for_search(person.full_name())));
}

Result<FoundPeople> find_people(Reader& reader, const Standing& standing,
                                const PeopleSearch& search, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_people, Target{}));
    if (code_point_count(search.letters) > limits::letters_code_points)
        return RefusalCode::text_too_long;
    FoundPeople found;
    PeopleLook look{reader, moscow_date(now)};
    LETOPIS_TRY(persons, reader.persons());
    for (const Person& person : persons) {
        if (!is_meant(person, search.letters)) continue;
        LETOPIS_TRY(one, look.describe(person));
        if (!fits(one, search.kind)) continue;
        if (found.people.size() == limits::people_found) {
            found.cut_off = true;
            break;
        }
        found.people.push_back(std::move(one));
    }
    return found;
}

}  // namespace letopis
