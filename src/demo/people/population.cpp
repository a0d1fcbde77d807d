#include "demo/people/population.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"
#include "demo/people/told_person.h"
#include "demo/texts/content_table.h"

namespace letopis::demo {
namespace {

constexpr int least_parent_age = 22;
constexpr int greatest_parent_age = 41;
// Of a thousand.
constexpr int families_with_father = 720;
constexpr int siblings_in_school = 90;
constexpr int least_after_ninth = 37;
constexpr int days_of_year = 365;

class PopulationBuilder {
public:
    PopulationBuilder(const std::vector<GroupLine>& shape, const Staff& staff, int first_year,
                      NameStock& names, std::uint64_t seed)
        : shape_{shape},
          staff_{staff},
          first_year_{first_year},
          names_{names},
          chance_{seed, "population"} {}

    Population build() && {
        for (const ContentRow& row : table_of("people/stories.txt")) add_story(row);
        for (std::size_t group = 0; group < shape_.size(); ++group) fill(group);
        divide();
        number();
        return std::move(population_);
    }

private:
    // --- Stories ---

    void add_story(const ContentRow& row) {
        const std::size_t group = group_titled(shape_, row.column(0));
        if (group == shape_.size()) return;
        DemoStudent student{.person = {.name = {row.text(1), row.text(2), unless_dash(row.text(3))},
                                       .sex = sex_of(row.column(4))},
                            .group = group,
                            .ability = row.number(5)};
        names_.take(student.person.name);
        student.person.birth_date = birth_date_in(group);
        const std::size_t index = population_.students.size();
        for (const std::string_view trait : parts_of(row.column(6), ";"))
            add_trait(trait, index, student);
        population_.students.push_back(std::move(student));
    }

    void add_trait(std::string_view trait, std::size_t index, DemoStudent& student) {
        const auto colon = trait.find(':');
        const std::string_view word = trait.substr(0, colon);
        const std::string_view rest =
            colon == std::string_view::npos ? std::string_view{} : trait.substr(colon + 1);
        StudentStory& story = student.story;
        if (word == "sample") story.shown = true;
        if (word == "long-ill") story.long_ill = true;
        if (word == "ill-now") story.ill_now = true;
        if (word == "no-sport") story.no_sport = true;
        if (word == "court") story.court = true;
        if (word == "association") student.association = association();
        if (word == "adult")
            student.person.birth_date = Date{first_year_ - 18, chance_.between(1, 8), 11};
        if (word == "twin")
            student.person.birth_date = population_.students.back().person.birth_date;
        if (word == "sibling") add_to_family(index);
        if (word == "mother") add_guardian(name_in_words(rest), Sex::female, "мать", index);
        if (word == "father") add_guardian(name_in_words(rest), Sex::male, "отец", index);
        if (word == "guardian") add_guardian(name_in_words(rest), Sex::female, "опекун", index);
        if (word == "teacher-mother") add_teacher_mother(std::string{rest}, index);
        if (word == "leaves") story.leaves_on = day_in(rest);
        if (word == "arrives") story.arrives_on = day_in(rest);
    }

    /// "last 11-14", "current 10-09".
    Date day_in(std::string_view words) const {
        const auto parts = parts_of(words, " ");
        LETOPIS_CHECK(parts.size() == 2, "a story names year and day");
        return day_of_school_year(parts[1], first_year_ - (parts[0] == "last" ? 1 : 0));
    }

    /// The guardians of the student before are his too.
    void add_to_family(std::size_t index) {
        for (DemoGuardian& guardian : population_.guardians)
            if (guardian.children.back().student + 1 == index)
                guardian.children.push_back({index, guardian.children.back().relation});
    }

    void add_teacher_mother(const std::string& speciality, std::size_t index) {
        const Teacher& teacher = staff_.teachers()[staff_.first_of(speciality)];
        population_.guardians.push_back(
            {.person = teacher.employee.person, .children = {{index, "мать"}}});
    }

    // --- Everybody else ---

    std::size_t association() const {
        for (std::size_t group = 0; group < shape_.size(); ++group)
            if (shape_[group].family == ProgrammeFamily::additional) return group;
        return shape_.size();
    }

    int members_of(std::size_t group) const {
        return static_cast<int>(std::count_if(
            population_.students.begin(), population_.students.end(), [&](const DemoStudent& one) {
                return one.group == group || one.association == group;
            }));
    }

    void fill(std::size_t group) {
        // Some dance who are in no class of the school; their group is the association itself.
        while (members_of(group) < shape_[group].size) {
            const bool dances = shape_[group].family == ProgrammeFamily::additional;
            const Sex sex = chance_.happens(dances ? 850 : 500) ? Sex::female : Sex::male;
            DemoStudent student{.group = group, .ability = ability_in(shape_[group])};
            student.person.sex = sex;
            student.person.birth_date = birth_date_in(group);
            if (!dances && chance_.happens(siblings_in_school) && add_sibling(student)) continue;
            add_to_new_family(std::move(student));
        }
    }

    void add_to_new_family(DemoStudent student) {
        const FamilyNames family = names_.family(chance_);
        student.person.name = names_.child(family, student.person.sex, chance_);
        const std::size_t index = population_.students.size();
        population_.students.push_back(std::move(student));
        families_.push_back({family, index, {}});
        families_.back().guardians.push_back(
            add_guardian(family.mother, Sex::female, "мать", index));
        if (chance_.happens(families_with_father))
            families_.back().guardians.push_back(
                add_guardian(family.father, Sex::male, "отец", index));
    }

    /// A brother or sister of somebody in another class; false where nobody suits.
    bool add_sibling(DemoStudent student) {
        std::vector<std::size_t> suitable;
        for (std::size_t i = 0; i < families_.size(); ++i)
            if (!families_[i].has_two &&
                population_.students[families_[i].child].group != student.group)
                suitable.push_back(i);
        if (suitable.empty()) return false;
        Family& family = families_[chance_.pick(suitable)];
        student.person.name = names_.child(family.names, student.person.sex, chance_);
        const std::size_t index = population_.students.size();
        population_.students.push_back(std::move(student));
        for (const std::size_t guardian : family.guardians) {
            auto& children = population_.guardians[guardian].children;
            children.push_back({index, children.front().relation});
        }
        family.has_two = true;
        return true;
    }

    std::size_t add_guardian(const PersonName& name, Sex sex, std::string relation,
                             std::size_t student) {
        names_.take(name);
        const int age = chance_.between(least_parent_age, greatest_parent_age);
        const int child_born = first_year_ - 11;
        DemoGuardian guardian{.children = {{student, std::move(relation)}}};
        guardian.person.name = name;
        guardian.person.sex = sex;
        guardian.person.birth_date =
            Date{child_born - age, 1, 1}.plus_days(chance_.below(days_of_year));
        population_.guardians.push_back(std::move(guardian));
        return population_.guardians.size() - 1;
    }

    /// Marks of a class: most between 3 and 5, a few weak, a few who have nothing but fives.
    int ability() {
        const int drawn = chance_.below(100);
        if (drawn < 4) return chance_.between(48, 50);
        if (drawn < 9) return chance_.between(29, 32);
        return 39 + chance_.swing(8);
    }

    /// Who is in the 10th has finished the 9th, so that nobody of them failed there.
    int ability_in(const GroupLine& line) {
        const bool finished_ninth = line.family == ProgrammeFamily::general && line.grade == 10;
        return finished_ninth ? std::max(ability(), least_after_ninth) : ability();
    }

    Date birth_date_in(std::size_t group) {
        const GroupLine& line = shape_[group];
        int born = first_year_ - 10;  // An association takes children of many ages.
        int spread = 3 * days_of_year;
        if (line.family == ProgrammeFamily::general) {
            born = first_year_ - line.grade - 6;
            spread = days_of_year;
        } else if (line.family == ProgrammeFamily::vocational) {
            born = first_year_ - line.grade - 15;
            spread = days_of_year;
        } else {
            born -= 2;
        }
        return Date{born, 1, 1}.plus_days(chance_.below(spread));
    }

    /// Halves by the alphabet, as in the journal.
    void divide() {
        for (std::size_t group = 0; group < shape_.size(); ++group) {
            std::vector<DemoStudent*> members;
            for (DemoStudent& student : population_.students)
                if (student.group == group) members.push_back(&student);
            const auto key = [](const DemoStudent* one) {
                return sort_key(one->person.name.last_name + " " + one->person.name.first_name);
            };
            std::sort(members.begin(), members.end(),
                      [&](const DemoStudent* a, const DemoStudent* b) { return key(a) < key(b); });
            for (std::size_t i = 0; i < members.size(); ++i)
                members[i]->half = 2 * i < members.size() ? 1 : 2;
        }
    }

    /// № личного дела: the first letter of the surname and a number.
    void number() {
        int next = 101;
        for (DemoStudent& student : population_.students) {
            student.person.personal_no =
                std::string{first_code_points(student.person.name.last_name, 1)} + "-" +
                std::to_string(next);
            next += chance_.between(1, 3);
        }
    }

    struct Family {
        FamilyNames names;
        std::size_t child;
        std::vector<std::size_t> guardians;
        bool has_two = false;
    };

    const std::vector<GroupLine>& shape_;
    const Staff& staff_;
    int first_year_;
    NameStock& names_;
    Chance chance_;
    Population population_;
    std::vector<Family> families_;
};

}  // namespace

std::size_t group_titled(const std::vector<GroupLine>& shape, std::string_view title) {
    for (std::size_t group = 0; group < shape.size(); ++group)
        if (shape[group].title_in(TaughtYear::current) == title) return group;
    return shape.size();
}

Population populate(const std::vector<GroupLine>& shape, const Staff& staff, int first_year,
                    NameStock& names, std::uint64_t seed) {
    return PopulationBuilder{shape, staff, first_year, names, seed}.build();
}

}  // namespace letopis::demo
