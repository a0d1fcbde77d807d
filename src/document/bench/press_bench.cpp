// press_bench: how many summary sheets (F-08) of 30 students and 18 subjects the press prints in a
// second. Writes the same table as HTML, for a yardstick that prints HTML.
//
//   press_bench FILE.html [SHEETS]     one line of JSON

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "base/check.h"
#include "document/press.h"
#include "document/testing/samples.h"

namespace letopis::bench {
namespace {

constexpr const char* style =
    "@page { size: A3 landscape; margin: 10mm; @bottom-right { content: 'Лист ' counter(page) "
    "' из ' counter(pages) } } body { font: 8pt 'PT Sans' } table { border-collapse: collapse; "
    "width: 100% } th, td { border: 0.3pt solid black; padding: 1pt 2pt } "
    "th.subject { writing-mode: horizontal-tb; font-size: 6pt } tr { break-inside: avoid }";

std::string cell(const char* tag, std::string_view text) {
    return std::string{"<"} + tag + ">" + std::string{text} + "</" + tag + ">";
}

std::string rows_of(const SummarySheetStudent& student) {
    const std::string span = " rowspan=" + std::to_string(student.rows.size()) + ">";
    std::string rows;
    for (std::size_t i = 0; i < student.rows.size(); ++i) {
        rows += "<tr>";
        if (i == 0)
            rows += "<td" + span + std::to_string(student.number) + "</td><td" + span +
                    student.full_name + "<br>" + student.birth_date + "<br>" + student.personal_no +
                    "</td>";
        rows += cell("td", student.rows[i].title);
        for (const std::string& value : student.rows[i].values) rows += cell("td", value);
        if (i == 0) rows += "<td" + span + student.decision + student.note + "</td>";
        rows += "</tr>";
    }
    return rows;
}

std::string html_of(const SummarySheet& sheet) {
    std::string html =
        "<!doctype html><html lang=ru><meta charset=utf-8><title>F-08</title><style>";
    html.append(style).append("</style>").append(cell("p", sheet.organization_full_name));
    html += cell("h1", "Сводная ведомость учёта успеваемости " + sheet.class_title) +
            cell("p",
                 sheet.school_year_title + ", " + sheet.period_system + ", " + sheet.class_teacher);
    html += "<table><thead><tr><th>№</th><th>Фамилия, имя, отчество</th><th>Период</th>";
    for (const std::string& subject : sheet.subjects) html += cell("th", subject);
    html += "<th>Решение</th></tr></thead><tbody>";
    for (const SummarySheetStudent& student : sheet.students) html += rows_of(student);
    html += "</tbody></table>";
    for (const std::string& note : sheet.footnotes) html += cell("p", note);
    return html + cell("p", sheet.director) + cell("p", sheet.deputy) + "</html>";
}

int run(const char* html_path, int count) {
    const SummarySheet sheet = testing::sample_summary_sheet(30, 18);
    const DocumentStamp stamp = testing::sample_stamp();
    std::ofstream{html_path} << html_of(sheet);
    const Press press = Press::open().value();
    std::vector<double> seconds;
    for (int i = 0; i <= count; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        const auto printed = press.print_summary_sheet(sheet, stamp);
        LETOPIS_CHECK(printed.has_value(), "the sample is printed");
        // The first finds its typefaces.
        if (i > 0)
            seconds.push_back(
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf("{\"name\":\"summary_sheet\",\"figure\":%.2f,\"unit\":\"sheets/s\"}\n",
                1 / seconds[seconds.size() / 2]);
    return 0;
}

}  // namespace
}  // namespace letopis::bench

int main(int count, char** words) {
    if (count < 2) {
        std::fputs("usage: press_bench FILE.html [SHEETS]\n", stderr);
        return 2;
    }
    return letopis::bench::run(words[1], count > 2 ? std::max(std::atoi(words[2]), 1) : 9);
}
