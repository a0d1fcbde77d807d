// letopis-verify, given a package and its addenda: whole alone and together, and what is not.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "app/archive/addendum/seal_addendum.h"
#include "app/archive/testing/tested_archive.h"
#include "verifier/telling.h"
#include "verifier/together.h"

namespace letopis {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::id_of;
using testing::TestedArchive;

class Quiet final : public CheckProgress {
public:
    void begin(const std::string&) override {}
    void at(std::uint64_t, std::uint64_t) override {}
};

/// A folder with the package of 5 «А» and an addendum to it.
class VerifierOfAddenda : public ::testing::Test {
protected:
    VerifierOfAddenda() {
        root_ = fs::temp_directory_path() /
                ("letopis_together_" + std::to_string(::getpid()) + "_" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(root_);
        EXPECT_TRUE(archive_.seal());
        archive_.state({ExamResultRecorded{.study_group_id = archive_.school.class_5a,
                                           .student_id = archive_.school.ezhov,
                                           .subject_id = archive_.school.mathematics,
                                           .held_on = Date{2027, 6, 3},
                                           .points = 21,
                                           .result = ResultValue::four,
                                           .protocol_no = "17"}},
                       archive_.school.deputy);
        const auto sealed =
            seal_addendum(archive_.desk(), archive_.school.director, id_of<CommandId>(900),
                          archive_.school.class_5a, archive_.store.clock().now());
        EXPECT_TRUE(sealed);
        packages_ = archive_.ask([](Reader& reader) { return reader.packages(); });
        for (const Package& package : packages_) write(package, bytes(package));
    }
    ~VerifierOfAddenda() override { fs::remove_all(root_); }

    Bytes bytes(const Package& package) {
        return archive_.own_objects.at(package_object(package.sha256_hex));
    }
    fs::path path(const Package& package) const { return root_ / package.file_name; }
    void write(const Package& package, const Bytes& bytes) {
        std::ofstream{path(package), std::ios::binary} << as_text(bytes);
    }
    std::vector<Checked> verify() {
        Quiet quiet;
        auto checked = verify_path(root_.string(), quiet).value();
        check_addenda(checked);
        return checked;
    }
    const Package& of_year() const { return packages_.at(0); }
    const Package& addendum() const { return packages_.at(1); }

    TestedArchive archive_;
    std::vector<Package> packages_;
    fs::path root_;
};

TEST_F(VerifierOfAddenda, SaysThatBothAreWholeTogether) {
    const auto checked = verify();
    ASSERT_EQ(checked.size(), 2u);
    for (const Checked& one : checked) EXPECT_TRUE(one.report.whole()) << tell_person(checked);
    EXPECT_THAT(tell_person(checked), AllOf(HasSubstr("Дополнение № 1 к пакету " +
                                                      of_year().file_name + ": вместе целы."),
                                            HasSubstr("Проверено: 2; не целы: 0.")));
    EXPECT_THAT(tell_script(checked), HasSubstr("вместе целы"));
}

TEST_F(VerifierOfAddenda, AsksForThePackageThatIsNotThere) {
    fs::remove(path(of_year()));
    const auto checked = verify();
    ASSERT_EQ(checked.size(), 1u);
    EXPECT_TRUE(checked[0].report.whole());
    EXPECT_THAT(checked[0].note, AllOf(HasSubstr("дайте и файл " + of_year().file_name),
                                       HasSubstr(of_year().sha256_hex)));
}

// Evidence: ORD-1.4.2-3b.
TEST_F(VerifierOfAddenda, NamesTheByteThatWasChangedInTheAddendum) {
    Bytes changed = bytes(addendum());
    const std::string word = "протокол № 17,2027-06-0";
    const std::size_t at = as_text(changed).find(word);
    ASSERT_NE(at, std::string_view::npos);
    changed[at + word.size() - 1] ^= 1;
    write(addendum(), changed);
    const auto checked = verify();
    EXPECT_THAT(tell_person(checked),
                AllOf(HasSubstr("НЕ ЦЕЛ"), HasSubstr("data/records/addendum.csv, байт"),
                      HasSubstr("изменён один байт")));
    EXPECT_THAT(tell_person(checked), HasSubstr("не целы: 1."));
}

TEST_F(VerifierOfAddenda, DoesNotCallThemWholeTogetherWhenThePackageIsDamaged) {
    Bytes changed = bytes(of_year());
    changed[changed.size() / 2] ^= 1;
    write(of_year(), changed);
    const auto checked = verify();
    EXPECT_THAT(tell_person(checked), HasSubstr("НЕ ЦЕЛ"));
    std::vector<std::string> notes;
    for (const Checked& one : checked)
        if (one.addendum) notes.push_back(one.note);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_THAT(notes[0],
                AllOf(HasSubstr("файл " + of_year().file_name + " здесь, но не тот или повреждён"),
                      HasSubstr(of_year().sha256_hex)));
}

}  // namespace
}  // namespace letopis
