#include "http/rooms/graduates/registry_book.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace letopis::http {
namespace {

constexpr int subject_width = 22;
constexpr std::string_view not_kept =
    "Пусто: журнал этого не хранит. Впишите в программе печати или в самом реестре.";

struct KnownColumn {
    std::string_view title;
    int width;
    std::string_view from;  ///< Where it is from, for whoever fills in the rest.
};

constexpr auto known_columns = std::to_array<KnownColumn>({
    {"Название документа", 40, "По классу или группе."},
    {"Статус документа", 16, "Всегда «Оригинал»; дубликаты заполняют по книге выдачи."},
    {"Серия документа", 14, not_kept},
    {"Номер документа", 14, not_kept},
    {"Дата выдачи", 12, not_kept},
    {"Регистрационный номер", 14, not_kept},
    {"Год окончания", 10, "Год, в котором кончается учебный год класса."},
    {"Форма обучения", 14, "Очная; при семейном образовании — экстернат."},
    {"Форма получения образования", 28, "По режиму обучения на последний день учебного года."},
    {"Фамилия получателя", 20, "Карточка ученика."},
    {"Имя получателя", 16, "Карточка ученика."},
    {"Отчество получателя", 20, "Карточка ученика; пусто, если отчества нет."},
    {"Дата рождения получателя", 14, "Карточка ученика."},
    {"Пол получателя", 12, "Карточка ученика; пусто, если пол не указан."},
    {"СНИЛС", 14, not_kept},
    {"Гражданство получателя", 14, not_kept},
    {"Класс (группа)", 14, "Список класса или группы."},
});

ListSheet graduates_sheet(const GraduateRegistry& registry) {
    ListSheet sheet{.title = "Выпускники"};
    for (const KnownColumn& column : known_columns)
        sheet.columns.push_back({std::string{column.title}, column.width});
    for (const std::string& subject : registry.subjects)
        sheet.columns.push_back({subject, subject_width});
    for (const RegistryGraduate& graduate : registry.graduates) {
        ListRow row{registry.document_title,
                    "Оригинал",
                    "",
                    "",
                    "",
                    "",
                    whole(registry.graduated_in),
                    graduate.form_of_study,
                    graduate.form_of_education,
                    graduate.last_name,
                    graduate.first_name,
                    graduate.patronymic,
                    date_cell(graduate.birth_date),
                    graduate.sex,
                    "",
                    "",
                    registry.study_group_title};
        for (const std::string& subject : registry.subjects) {
            const auto mark =
                std::find_if(graduate.marks.begin(), graduate.marks.end(),
                             [&](const RegistryMark& one) { return one.subject == subject; });
            row.push_back(mark == graduate.marks.end() ? std::string{} : mark->words);
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

ListSheet columns_sheet(const GraduateRegistry& registry) {
    ListSheet sheet{.title = "Столбцы", .columns = {{"Столбец", 40}, {"Откуда", 80}}};
    for (const KnownColumn& column : known_columns)
        sheet.rows.push_back({std::string{column.title}, std::string{column.from}});
    for (const std::string& subject : registry.subjects)
        sheet.rows.push_back({subject,
                              "Отметка цифрой и словом; пусто — предмета у выпускника нет "
                              "или отметки ещё нет (лист «Чего не хватает»)."});
    sheet.totals.push_back({registry.organization});
    sheet.totals.push_back({registry.rules});
    return sheet;
}

ListSheet lacks_sheet(const GraduateRegistry& registry) {
    ListSheet sheet{.title = "Чего не хватает",
                    .columns = {{"Фамилия, имя, отчество", 40}, {"Чего не хватает", 100}}};
    for (const RegistryGraduate& graduate : registry.graduates) {
        const std::string name =
            joined({graduate.last_name, graduate.first_name, graduate.patronymic}, " ");
        for (const std::string& lack : graduate.lacks) sheet.rows.push_back({name, lack});
    }
    if (sheet.rows.empty()) sheet.rows.push_back({"Всё есть", ""});
    return sheet;
}

std::string name_of(const GraduateRegistry& registry) {
    return "Выпускники для ФРДО " + registry.study_group_title + " " +
           std::to_string(registry.graduated_in);
}

}  // namespace

ListBook registry_list(const GraduateRegistry& registry) {
    return {.name = name_of(registry), .sheets = {graduates_sheet(registry)}};
}

ListBook registry_book(const GraduateRegistry& registry) {
    return {.name = name_of(registry),
            .sheets = {graduates_sheet(registry), columns_sheet(registry), lacks_sheet(registry)}};
}

}  // namespace letopis::http
