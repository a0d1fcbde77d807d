#include "http/rooms/finals/supplement_book.h"

#include <array>

namespace letopis::http {
namespace {

using enum SupplementPartKind;

struct SheetOfParts {
    const char* title;
    std::array<SupplementPartKind, 4> kinds;
    std::size_t count;
    bool has_hours;

    bool holds(SupplementPartKind kind) const {
        for (std::size_t i = 0; i < count; ++i)
            if (kinds[i] == kind) return true;
        return false;
    }
};

constexpr std::array sheets{
    SheetOfParts{"Общеобразовательные", {general_education}, 1, true},
    SheetOfParts{"Дисциплины и модули",
                 {social, science, general_professional, professional_module},
                 4,
                 true},
    SheetOfParts{"Курсовые работы", {course_works}, 1, false},
    SheetOfParts{"Практика", {practices}, 1, true}, SheetOfParts{"ГИА", {finals}, 1, false}};

ListSheet empty_sheet(const SheetOfParts& of) {
    ListSheet sheet{.title = of.title,
                    .columns = {{"№", 5},
                                {"Фамилия, имя, отчество", 34},
                                {"Дата рождения", 14},
                                {"Раздел", 34},
                                {"Наименование", 50}},
                    .fixed_columns = 2};
    if (of.has_hours) sheet.columns.push_back({"Часов", 8});
    sheet.columns.push_back({"Оценка", 24});
    return sheet;
}

void add_part(const DiplomaSupplement& student, std::int64_t number, const SupplementPart& part,
              const SheetOfParts& of, ListSheet& sheet) {
    for (const SupplementRow& row : part.rows) {
        ListRow cells{whole(number), student.student_name, date_cell(student.birth_date),
                      part.title, row.title};
        if (of.has_hours) cells.push_back(row.hours ? ListCell{whole(*row.hours)} : ListCell{});
        cells.emplace_back(row.result);
        sheet.rows.push_back(std::move(cells));
    }
}

}  // namespace

ListBook supplement_book(const GroupSupplement& group) {
    ListBook book{.name = "Приложения к дипломам " + group.study_group_title + " " +
                          group.school_year_title};
    for (const SheetOfParts& of : sheets) {
        ListSheet sheet = empty_sheet(of);
        std::int64_t number = 0;
        for (const DiplomaSupplement& student : group.students) {
            ++number;
            for (const SupplementPart& part : student.parts)
                if (of.holds(part.kind)) add_part(student, number, part, of, sheet);
        }
        if (!sheet.rows.empty()) book.sheets.push_back(std::move(sheet));
    }
    if (book.sheets.empty()) book.sheets.push_back(empty_sheet(sheets.front()));
    return book;
}

}  // namespace letopis::http
