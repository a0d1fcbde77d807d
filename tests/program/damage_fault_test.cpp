// Bytes that rot: whichever part of a school's holdings it is, the programs find it and name it,
// and a copy is made good from the other.

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "app/archive/open_archive.h"
#include "app/archive/seal_class_year.h"
#include "app/archive/verify_copies.h"
#include "http/wire/outcomes.h"
#include "program/browser.h"
#include "program/closed_class.h"
#include "program/letopis_program.h"
#include "program/scratch_folder.h"
#include "program/small_school.h"
#include "server/form_press.h"
#include "server/holdings.h"
#include "server/school_jobs.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

std::string bytes_of(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void write_bytes(const fs::path& path, const std::string& bytes) {
    std::ofstream{path, std::ios::binary | std::ios::trunc} << bytes;
}

void flip_byte(const fs::path& path, std::size_t at) {
    std::string bytes = bytes_of(path);
    ASSERT_LT(at, bytes.size());
    bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
    write_bytes(path, bytes);
}

/// The machine's clock, so many days ahead.
class ClockAhead final : public Clock {
public:
    Instant now() const override { return machine_.now() + Span::days(days); }
    int days = 0;

private:
    SystemClock machine_;
};

class Damage : public ::testing::Test {
protected:
    Told verify() const { return letopis({"verify", "--data", folder_.path()}); }
    fs::path database() const { return folder_.path() + "/organizations/1/school.db"; }

    ScratchFolder folder_;
    SmallSchool school_ = found_small_school(folder_.path());
};

TEST_F(Damage, OfAnyPageOfTheDatabaseIsFoundAndNamed) {
    ASSERT_EQ(verify().exit_code, 0) << verify().complaints;
    constexpr std::size_t page_bytes = 4096;
    const std::string whole = bytes_of(database());
    for (std::size_t page = 0; page < whole.size() / page_bytes; ++page) {
        std::string damaged = whole;
        std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(page * page_bytes), page_bytes,
                    '\x55');
        write_bytes(database(), damaged);
        const Told told = verify();
        EXPECT_EQ(told.exit_code, 1) << "page " << page + 1 << ": " << told.out;
        EXPECT_THAT(told.complaints, HasSubstr("letopis: ")) << "page " << page + 1;
    }
    write_bytes(database(), whole);
    EXPECT_EQ(verify().exit_code, 0);
}

TEST_F(Damage, OfANameIsFoundWhereverItStands) {
    const std::string name = "Абрамов";
    const std::string whole = bytes_of(database());
    int places = 0;
    for (std::size_t at = whole.find(name); at != std::string::npos;
         at = whole.find(name, at + 1)) {
        flip_byte(database(), at + 1);
        const Told told = verify();
        EXPECT_EQ(told.exit_code, 1) << "byte " << at;
        EXPECT_THAT(told.complaints, ::testing::ContainsRegex("Запись №|Таблица"));
        write_bytes(database(), whole);
        ++places;
    }
    EXPECT_GE(places, 2);
}

TEST_F(Damage, OfATileOfAnExportedLogIsNamedByItsFile) {
    const std::string log = folder_.path() + "/log";
    ASSERT_EQ(letopis({"export-log", "--data", folder_.path()}).exit_code, 0);
    ASSERT_EQ(letopis_verify({log}).exit_code, 0) << letopis_verify({log}).out;
    int tiles = 0;
    for (const auto& entry : fs::recursive_directory_iterator{log + "/tile"}) {
        if (!entry.is_regular_file()) continue;
        const std::string whole = bytes_of(entry.path());
        flip_byte(entry.path(), whole.size() / 2);
        const Told told = letopis_verify({log});
        EXPECT_EQ(told.exit_code, 1) << entry.path();
        EXPECT_THAT(told.out, HasSubstr(fs::relative(entry.path(), log).generic_string()));
        write_bytes(entry.path(), whole);
        ++tiles;
    }
    EXPECT_GE(tiles, 2);
}

/// The class is closed and its package lies on two media.
class DamagedCopy : public Damage {
protected:
    DamagedCopy() {
        close_small_class(school_, folder_.path());
        auto opened = open();
        const auto printer = open_form_press().value();
        const auto sealed = seal_closed_classes(opened.sealing_desk(*printer));
        EXPECT_TRUE(sealed) << sealed.error().message();
        EXPECT_TRUE(sealed->at(0).outcome) << sealed->at(0).outcome.error().message();
        package_id_ = sealed->at(0).outcome->package_id;
        EXPECT_TRUE(opened.store->close());
        flip_byte(copy("disk-1"), fs::file_size(copy("disk-1")) / 2);
    }
    OpenedSchool open() {
        return OpenedSchool::open(Holdings{folder_.path()}.school_files(1).value(), clock_, random_)
            .value();
    }
    fs::path copy(const std::string& disk) const { return package_on(folder_.path(), disk); }
    void expect_both_whole() const {
        for (const char* disk : {"disk-1", "disk-2"})
            EXPECT_EQ(letopis_verify({copy(disk).string()}).exit_code, 0) << disk;
    }

    ClockAhead clock_;
    SystemRandom random_;
    PackageId package_id_;
};

TEST_F(DamagedCopy, IsNamedByTheVerifierThatKnowsNoServer) {
    const Told told = letopis_verify({copy("disk-1").string()});
    EXPECT_EQ(told.exit_code, 1);
    EXPECT_THAT(told.out, HasSubstr("НЕ ЦЕЛ"));
    EXPECT_THAT(told.out, HasSubstr("байт"));
    EXPECT_EQ(letopis_verify({copy("disk-2").string()}).exit_code, 0);
}

TEST_F(DamagedCopy, IsNamedAndMadeGoodWhenTheDirectorChecksNow) {
    LetopisServer server{folder_.path()};
    Browser director{server.port()};
    ASSERT_EQ(director.sign_in(SmallSchool::director_login, SmallSchool::password).status, 200);
    const Answered answered =
        director.send("POST", "/api/v1/archive/packages/" + package_id_.text() + "/verification",
                      http::CloseCommand{CommandId::make(clock_.now(), random_)});
    ASSERT_EQ(answered.status, 200) << answered.body;
    const auto check = http::read_json<PackageCheckView>(answered.body).value();
    ASSERT_EQ(check.copies.size(), 2u);
    for (const CopyCheckView& one : check.copies) {
        EXPECT_EQ(one.restored, one.medium_title == "disk-1");
        EXPECT_EQ(one.remark.empty(), one.medium_title == "disk-2") << one.remark;
    }
    EXPECT_EQ(check.state, PackageState::complete);
    EXPECT_EQ(server.stop(), 0);
    expect_both_whole();
    EXPECT_EQ(verify().exit_code, 0);
}

TEST_F(DamagedCopy, IsFoundAndMadeGoodByTheMonthlyJob) {
    auto opened = open();
    const auto printer = open_form_press().value();
    clock_.days = 31;
    const EntryIndex before =
        opened.store->readers().read([](Reader& reader) { return reader.entry_count(); }).value();
    for (const Job& job : school_jobs(opened, *printer, clock_, Config{})) {
        const auto done = job.work({});
        EXPECT_TRUE(done) << job.name << ": " << done.error().message();
    }
    // copy_damaged, copy_restored, and copy_verified of both.
    const EntryIndex after =
        opened.store->readers().read([](Reader& reader) { return reader.entry_count(); }).value();
    EXPECT_EQ(after - before, 4);
    EXPECT_TRUE(opened.store->close());
    expect_both_whole();
}

}  // namespace
}  // namespace letopis::testing
