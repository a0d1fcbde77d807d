#include "app/visits/journal_check_form.h"

namespace letopis {
namespace {

constexpr const char* blank_line =
    "______________________________________________________________________________________";

FormColumn figure(std::string title) {
    return {.title = std::move(title), .width = 25, .align = centred};
}

std::string remarks_text(int made, int waiting) {
    if (made == 0) return "нет";
    std::string text = std::to_string(made);
    if (waiting > 0) text += ", не снято " + std::to_string(waiting);
    return text;
}

/// One digit is as much as a figure per lesson can bear.
std::string density_text(const CheckRates& rates, int hundredths) {
    if (rates.lessons == 0) return "–";
    const int tenths = (hundredths + 5) / 10;
    return std::to_string(tenths / 10) + "," + std::to_string(tenths % 10);
}

FormRow row_of(std::vector<std::string> head, const CheckRates& rates, int density,
               std::string remarks) {
    FormRow row = std::move(head);
    row.insert(row.end(),
               {share_text(rates.in_time), share_text(rates.homework), density_text(rates, density),
                share_text(rates.written), share_text(rates.results), std::move(remarks)});
    return row;
}

FormTable table_of(const JournalCheck& check) {
    FormTable table{.columns = {{.title = "Класс", .width = 28, .align = centred},
                                {.title = "Предмет", .width = 44, .share = 2},
                                {.title = "Учитель", .width = 36, .share = 1},
                                figure("Своевременность записи уроков"),
                                figure("Домашние задания"),
                                figure("Накопляемость"),
                                figure("Своевременность отметок за письменные работы"),
                                figure("Объективность отметок за период"),
                                {.title = "Замечания", .width = 28, .align = centred}},
                    .empty = "В эти дни у выбранных классов нет предметов."};
    for (const CheckedCourse& one : check.courses) {
        const std::string& group =
            one.study_group_title.empty() ? one.class_title : one.study_group_title;
        table.rows.push_back(row_of({group, one.subject_title, one.teachers}, one.rates,
                                    one.density_hundredths,
                                    remarks_text(one.remarks, one.waiting_remarks)));
    }
    if (check.courses.size() > 1)
        table.totals.push_back(row_of({"Всего", "", ""}, check.total,
                                      check.total_density_hundredths,
                                      remarks_text(check.remarks, check.waiting_remarks)));
    return table;
}

}  // namespace

TableForm journal_check_form(const JournalCheck& check, const FormFacts& facts) {
    const std::string days = check.from.russian() + " – " + check.to.russian();
    TableForm form{
        .name = "Справка по итогам проверки журнала " + check.from.iso() + " — " + check.to.iso(),
        .organization_full_name = facts.organization_full_name,
        .title = "СПРАВКА ПО ИТОГАМ ПРОВЕРКИ ЖУРНАЛА",
        .class_title = check.title,
        .period = days,
        .lines = {"Дата: " + check.today.russian() + ". Проверил(а): " + check.checked_by,
                  "Цель: " + std::string{blank_line}},
        .tables = {table_of(check)}};
    form.notes = {
        "Урок записан вовремя, если его тема стоит и после срока, установленного регламентом, "
        "запись урока не менялась. Накопляемость — отметок на урок. Письменная работа проверена "
        "вовремя, если к сроку стояло не меньше половины её отметок. Объективность — доля отметок "
        "за период, совпавших с рассчитанными. «–» — считать нечего."};
    if (check.cut_off)
        form.notes.push_back("Предметов больше, чем помещается: остальные сюда не вошли.");
    form.notes.push_back("Выводы: " + std::string{blank_line});
    form.notes.push_back(blank_line);
    form.notes.push_back("Рекомендации, срок: " + std::string{blank_line});
    form.notes.push_back(blank_line);
    form.notes.push_back("Проверяющий: ____________________ / " + check.checked_by + " /");
    form.notes.push_back("Ознакомлены: " + std::string{blank_line});
    form.signatures = {{FormSigner::deputy, facts.deputy}};
    return form;
}

Result<TableForm> open_journal_check_form(Reader& reader, const Standing& standing,
                                          const JournalCheckSearch& search, Instant now) {
    LETOPIS_TRY(check, check_journals(reader, standing, search, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return journal_check_form(check, facts);
}

}  // namespace letopis
