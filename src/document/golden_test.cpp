// Golden documents: tests/golden/<form>/<case>/expected.pdf and expected.txt. The same data give
// the same bytes as on the day when somebody looked at the page and found it good.
// `LETOPIS_GOLDEN=write` (./dev golden) writes them anew.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "document/testing/outside.h"
#include "document/testing/press_room.h"
#include "document/testing/sample_forms.h"

namespace letopis {
namespace {

using namespace letopis::testing;
namespace fs = std::filesystem;

class Golden : public ::testing::Test {
protected:
    /// `name` is <form>/<case>.
    static void check(const std::string& name, const Bytes& pdf) {
        const char* source = std::getenv("LETOPIS_SOURCE_DIR");
        ASSERT_NE(source, nullptr) << "run by ctest";
        const fs::path folder = fs::path{source} / "tests" / "golden" / name;
        const std::string text = layout_text(pdf);
        const char* mode = std::getenv("LETOPIS_GOLDEN");
        if (mode != nullptr && std::string{mode} == "write") {
            fs::create_directories(folder);
            std::ofstream{folder / "expected.pdf", std::ios::binary} << as_text(pdf);
            std::ofstream{folder / "expected.txt", std::ios::binary} << text;
        }
        EXPECT_EQ(text, content_of(folder / "expected.txt"));
        EXPECT_TRUE(as_text(pdf) == content_of(folder / "expected.pdf"))
            << name << ": the bytes differ from the expected ones";
    }

private:
    static std::string content_of(const fs::path& file) {
        std::ifstream in{file, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
};

TEST_F(Golden, SummarySheetOfASmallClass) {
    check("summary_sheet/small_class", printed_sheet(7, 12));
}

TEST_F(Golden, SummarySheetNotYetClosed) {
    check("summary_sheet/draft", printed_sheet(2, 18, Edition::draft));
}

TEST_F(Golden, SummarySheetOnLargePaper) {
    check("summary_sheet/large_paper", printed_sheet(6, 26));
}

// The period's mark right after its last lesson; a leaver.
// Evidence: JRN-10 JRN-03.
TEST_F(Golden, JournalOfTwoPeriods) {
    check("journal/two_periods",
          printed_journal(sample_marks_page(8, 40), sample_content_page(12)));
}

TEST_F(Golden, RegistersOfAMonth) {
    check("table_form/month_of_a_class",
          press().print_table_form(sample_month_form(12), sample_stamp()).value());
    check("table_form/register",
          press().print_table_form(sample_register_form(30), sample_stamp()).value());
}

TEST_F(Golden, AddendumToASummarySheet) {
    check("table_form/addendum",
          press().print_table_form(sample_addendum_form(6), sample_stamp()).value());
}

}  // namespace
}  // namespace letopis
