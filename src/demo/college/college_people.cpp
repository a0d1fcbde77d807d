#include "demo/college/college_people.h"

#include "demo/people/name_stock.h"

namespace letopis::demo {
namespace {

constexpr int usual_group = 25;
constexpr int age_of_first_course = 16;
constexpr int youngest_parent = 24;

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string some_day(int year, Chance& chance) {
    return two_digits(chance.between(1, 28)) + "." + two_digits(chance.between(1, 12)) + "." +
           std::to_string(year);
}

std::string name_cells(const PersonName& name, Sex sex) {
    return name.last_name + ";" + name.first_name + ";" + name.patronymic + ";" +
           (sex == Sex::female ? "ж" : "м") + ";";
}

class PeopleList {
public:
    explicit PeopleList(const College& college)
        : college_{college}, chance_{college.choices.seed, "college/people"} {
        text_ =
            "Роль;Фамилия;Имя;Отчество;Пол;Дата рождения;Личный номер;Группа;Приказ №;"
            "Дата приказа;Дата зачисления;Ребёнок;Должность\n";
    }

    std::string take() && {
        add_office();
        for (const PlannedGroup& group : college_.plan.groups)
            if (group.kind == StudyGroupKind::vocational_group) add_group(group);
        return std::move(text_);
    }

private:
    void add_office() {
        struct Holder {
            const char* number;
            const char* position;
            Sex sex;
        };
        static constexpr Holder holders[] = {
            {deputy_no, "заместитель директора по учебной работе", Sex::female},
            {section_head_no, "заведующий отделением", Sex::male},
            {archivist_no, "архивариус", Sex::female},
            {clerk_no, "секретарь учебной части", Sex::female}};
        for (const Holder& one : holders)
            text_ += "работник;" + name_cells(names_.adult(one.sex, chance_), one.sex) +
                     some_day(chance_.between(1965, 1985), chance_) + ";" + one.number + ";;;;;;" +
                     one.position + "\n";
    }

    void add_group(const PlannedGroup& group) {
        const int count = group.number_of_students > 0 ? group.number_of_students : usual_group;
        const std::string entered =
            std::to_string(college_.first_year - std::max(group.grade, 1) + 1);
        for (int i = 0; i < count; ++i) {
            // Three of four students of a medical college are women.
            const Sex sex = chance_.happens(750) ? Sex::female : Sex::male;
            const FamilyNames family = names_.family(chance_);
            const int born = college_.first_year - age_of_first_course - std::max(group.grade, 1) +
                             chance_.between(0, 1);
            const std::string number = entered + "/" + std::to_string(++last_number_);
            text_ += "студент;" + name_cells(names_.child(family, sex, chance_), sex) +
                     some_day(born, chance_) + ";" + number + ";" + group.title + ";12-з;25.08." +
                     std::to_string(college_.first_year) + ";01.09." +
                     std::to_string(college_.first_year) + ";;\n";
            if (group.grade <= 2) add_parent(family, number, born);
        }
    }

    void add_parent(const FamilyNames& family, const std::string& child, int born) {
        const bool mother = chance_.happens(800) || family.father.last_name.empty();
        const PersonName& name = mother ? family.mother : family.father;
        if (name.last_name.empty()) return;
        text_ += std::string{mother ? "мать;" : "отец;"} +
                 name_cells(name, mother ? Sex::female : Sex::male) +
                 some_day(born - youngest_parent - chance_.between(0, 12), chance_) + ";;;;;;" +
                 child + ";\n";
    }

    const College& college_;
    Chance chance_;
    NameStock names_;
    std::string text_;
    int last_number_ = 0;
};

}  // namespace

std::string people_list(const College& college) { return PeopleList{college}.take(); }

}  // namespace letopis::demo
