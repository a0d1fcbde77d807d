#include "server/form_press.h"

#include "document/press.h"

namespace letopis {
namespace {

class FormPress final : public FormPrinter {
public:
    explicit FormPress(Press press) : press_{std::move(press)} {}
    Result<Bytes> summary_sheet(const SummarySheet& sheet, const DocumentStamp& stamp) override {
        return press_.print_summary_sheet(sheet, stamp);
    }
    Result<Bytes> journal_pages(const std::vector<MarksPage>& marks,
                                const std::vector<ContentPage>& contents,
                                const DocumentStamp& stamp) override {
        return press_.print_journal_pages(marks, contents, stamp);
    }
    Result<Bytes> class_journal(const JournalFront& front, const std::vector<MarksPage>& marks,
                                const std::vector<ContentPage>& contents,
                                const DocumentStamp& stamp) override {
        return press_.print_class_journal(front, marks, contents, stamp);
    }
    Result<Bytes> table_form(const TableForm& form, const DocumentStamp& stamp) override {
        return press_.print_table_form(form, stamp);
    }

private:
    Press press_;
};

}  // namespace

Result<std::unique_ptr<FormPrinter>> open_form_press() {
    LETOPIS_TRY(press, Press::open());
    return std::unique_ptr<FormPrinter>{std::make_unique<FormPress>(std::move(press))};
}

}  // namespace letopis
