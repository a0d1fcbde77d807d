// Copies: read again to the last byte, a bad one named, moved aside and replaced, and both facts
// in the ledger (ORD-1.4.2-2, ORD-1.4.2-4, ARC-09).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/archive/copy_package.h"
#include "app/archive/open_package.h"
#include "app/archive/testing/tested_archive.h"
#include "app/archive/verify_copies.h"
#include "package/reading.h"
#include "ports/standing.h"

namespace letopis {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::id_of;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TestedArchive;

/// Stops after so many pieces.
class ShortPace final : public Pace {
public:
    explicit ShortPace(int pieces) : pieces_{pieces} {}
    PaceSays after(std::uint64_t) override {
        return --pieces_ < 0 ? PaceSays::stop : PaceSays::go_on;
    }

private:
    int pieces_;
};

class Copies : public ::testing::Test {
protected:
    Copies() {
        EXPECT_TRUE(archive_.seal());
        package_ = archive_.package();
        sealed_ = archive_.store.tables().entries.size();
        archive_.store.clock().set(now_);
    }

    Bytes& object_on(const std::string& location) {
        return archive_.disks.at(location).objects.at(copy_object(package_));
    }
    ScrubReport scrub() { return verify_copies(archive_.desk().archive, now_, pace_).value(); }
    PackageCheckView check(PersonId actor, CommandId command_id) {
        return verify_package_copies(archive_.desk().archive, actor, command_id,
                                     package_.package_id, pace_, now_)
            .value();
    }
    std::vector<std::string> new_kinds() const {
        std::vector<std::string> kinds;
        const auto& rows = archive_.store.tables().entries;
        for (std::size_t i = sealed_; i < rows.size(); ++i) kinds.push_back(rows[i].kind);
        return kinds;
    }
    EntryBody new_entry(std::size_t number) const {
        return decode_entry(archive_.store.tables().entries.at(sealed_ + number).encoded)
            .value()
            .body;
    }
    std::vector<Copy> copies() {
        return archive_.ask([&](Reader& reader) { return reader.copies_of(package_.package_id); });
    }

    TestedArchive archive_;
    Package package_;
    std::size_t sealed_ = 0;
    Instant now_ = moscow_instant(Date{2027, 7, 1}, TimeOfDay{3 * 60});
    FullPace pace_;
};

TEST_F(Copies, ThatAreGoodAreStatedGoodAgain) {
    const ScrubReport report = scrub();
    EXPECT_EQ(report.checked_count, 2);
    EXPECT_EQ(report.damaged_count, 0);
    EXPECT_THAT(new_kinds(), ElementsAre("copy_verified", "copy_verified"));
    for (const Copy& copy : copies()) EXPECT_EQ(copy.checked_at, now_);
    EXPECT_EQ(scrub().checked_count, 0) << "all were checked just now";
}

TEST_F(Copies, OneFlippedBitIsNamedMovedAsideAndRepaired) {
    const std::string content = "entry_index,lesson_id";
    Bytes& bytes = object_on("/media/b");
    const auto at = std::search(bytes.begin(), bytes.end(), content.begin(), content.end());
    ASSERT_NE(at, bytes.end());
    *at ^= 4;
    const ScrubReport report = scrub();
    EXPECT_EQ(report.damaged_count, 1);
    EXPECT_EQ(report.restored_count, 1);
    EXPECT_THAT(new_kinds(),
                ElementsAre("copy_verified", "copy_damaged", "copy_restored", "copy_verified"));
    const auto damaged = std::get<CopyDamaged>(new_entry(1));
    EXPECT_EQ(damaged.state, CopyState::damaged);
    EXPECT_THAT(damaged.remark, HasSubstr("data/records/"));
    EXPECT_THAT(damaged.remark, HasSubstr("изменён один байт: стоит 61, должно быть 65"));
    EXPECT_EQ(archive_.copy_on("/media/b"), archive_.copy_on("/media/a"));
    EXPECT_THAT(archive_.disks.at("/media/b").objects, SizeIs(2)) << "the bad one is kept aside";
    EXPECT_EQ(package_state(copies()), PackageState::complete);
}

TEST_F(Copies, AMissingOneIsWrittenAnew) {
    archive_.disks.at("/media/a").objects.clear();
    EXPECT_EQ(scrub().restored_count, 1);
    EXPECT_EQ(std::get<CopyDamaged>(new_entry(0)).state, CopyState::missing);
    EXPECT_EQ(sha256_hex(archive_.copy_on("/media/a")), package_.sha256_hex);
}

TEST_F(Copies, OfADiskThatIsAwayAreNotCalledDamaged) {
    archive_.disks.at("/media/b").is_there = false;
    const ScrubReport report = scrub();
    EXPECT_EQ(report.unavailable_count, 1);
    EXPECT_EQ(report.damaged_count, 0);
    EXPECT_THAT(new_kinds(), ElementsAre("copy_verified"));
    EXPECT_EQ(scrub().unavailable_count, 1) << "still due";
}

TEST_F(Copies, WithoutAnyGoodSourceTheDamageIsStatedAndWaits) {
    archive_.own_objects.clear();
    object_on("/media/a")[100] ^= 1;
    object_on("/media/b")[200] ^= 1;
    const ScrubReport report = scrub();
    EXPECT_EQ(report.damaged_count, 2);
    EXPECT_EQ(report.restored_count, 0);
    EXPECT_THAT(new_kinds(), ElementsAre("copy_damaged", "copy_damaged"));
    EXPECT_EQ(scrub().damaged_count, 2) << "tried again at once";
    EXPECT_THAT(new_kinds(), SizeIs(2)) << "and not stated again";
    const auto seen = check({}, id_of<CommandId>(900));
    EXPECT_EQ(seen.state, PackageState::incomplete);
    EXPECT_THAT(seen.copies[0].remark, HasSubstr("Восстановить не удалось"));
}

TEST_F(Copies, OneGoodCopySufficesToRepairTheOther) {
    archive_.own_objects.clear();
    object_on("/media/a")[100] ^= 1;
    EXPECT_EQ(scrub().restored_count, 1);
    const auto restored = std::get<CopyRestored>(new_entry(1));
    EXPECT_EQ(restored.from_medium_id, id_of<MediumId>(2));
    EXPECT_EQ(archive_.copy_on("/media/a"), archive_.copy_on("/media/b"));
}

TEST_F(Copies, TheOldestCheckComesFirstAndAStopIsObeyed) {
    scrub();
    archive_.store.clock().set(now_ + Span::days(1));
    archive_.disks.at("/media/a").is_there = false;
    now_ = now_ + Span::days(1);
    EXPECT_EQ(scrub().checked_count, 1);
    archive_.disks.at("/media/a").is_there = true;
    now_ = now_ + Span::days(1);
    archive_.store.clock().set(now_);
    const std::size_t before = archive_.store.tables().entries.size();
    // One piece is a whole small package: the second copy is not finished.
    ShortPace one_piece{1};
    const ScrubReport report = verify_copies(archive_.desk().archive, now_, one_piece).value();
    EXPECT_TRUE(report.stopped);
    EXPECT_EQ(report.checked_count, 1);
    const auto& rows = archive_.store.tables().entries;
    ASSERT_EQ(rows.size(), before + 1);
    const auto checked = std::get<CopyVerified>(decode_entry(rows.back().encoded).value().body);
    EXPECT_EQ(checked.medium_id, id_of<MediumId>(1)) << "not looked at for the longest time";
}

TEST_F(Copies, TheDirectorChecksNowAndATeacherMayNot) {
    object_on("/media/a")[100] ^= 1;
    const auto seen = check(archive_.school.director, id_of<CommandId>(900));
    EXPECT_EQ(seen.state, PackageState::complete);
    ASSERT_THAT(seen.copies, SizeIs(2));
    EXPECT_TRUE(seen.copies[0].restored);
    EXPECT_EQ(seen.copies[0].room_title, "каб. 214, серверная");
    EXPECT_EQ(seen.copies[1].remark, "");
    const std::size_t entries = archive_.store.tables().entries.size();
    check(archive_.school.director, id_of<CommandId>(900));
    EXPECT_EQ(archive_.store.tables().entries.size(), entries + 1)
        << "the same command: only what was not stated by it before";

    const auto refused =
        verify_package_copies(archive_.desk().archive, archive_.school.petrova,
                              id_of<CommandId>(901), package_.package_id, pace_, now_);
    EXPECT_TRUE(refused.error().is(RefusalCode::not_your_role));
    EXPECT_TRUE(verify_package_copies(archive_.desk().archive, {}, id_of<CommandId>(902),
                                      id_of<PackageId>(1), pace_, now_)
                    .error()
                    .is(RefusalCode::not_found));
}

TEST_F(Copies, ACheckAlsoPutsTheCopyThatWasLacking) {
    TestedArchive archive;
    archive.disks.at("/media/b").is_there = false;
    ASSERT_TRUE(archive.seal());
    archive.disks.at("/media/b").is_there = true;
    const auto seen = verify_package_copies(archive.desk().archive, {}, id_of<CommandId>(900),
                                            archive.package().package_id, pace_, now_)
                          .value();
    EXPECT_EQ(seen.state, PackageState::complete);
    EXPECT_THAT(seen.copies, SizeIs(2));
}

TEST_F(Copies, AThirdCopyIsMadeByHandAndNeverBesideAnother) {
    archive_.add_disk("/media/c", "disk:C", id_of<RoomId>(3));
    archive_.add_disk("/media/d", "disk:D", archive_.cellar);
    const auto copy = [&](int medium, PersonId actor) {
        return copy_package(archive_.desk().archive, actor, package_.package_id,
                            id_of<MediumId>(medium), moscow_date(now_));
    };
    EXPECT_TRUE(copy(3, archive_.school.petrova).error().is(RefusalCode::not_your_role));
    EXPECT_THAT(archive_.copy_on("/media/c"), IsEmpty());
    EXPECT_TRUE(copy(3, archive_.school.director));
    EXPECT_EQ(sha256_hex(archive_.copy_on("/media/c")), package_.sha256_hex);
    EXPECT_TRUE(copy(4, archive_.school.director).error().is(RefusalCode::copies_in_one_room));
    EXPECT_TRUE(copy(9, archive_.school.director).error().is(RefusalCode::not_found));
    EXPECT_TRUE(copy(3, archive_.school.director));
}

TEST_F(Copies, APackageIsReadFromWhereverItIsGood) {
    const auto standing = [&](PersonId person) {
        return archive_.ask([&](Reader& reader) {
            return read_standing(reader, person, Date{2027, 7, 1});
        });
    };
    const auto desk = archive_.desk().archive;
    archive_.own_objects.at(package_object(package_.sha256_hex))[7] ^= 1;
    archive_.disks.at("/media/a").objects.clear();
    auto opened = open_package(desk, standing(archive_.school.director), package_.package_id);
    ASSERT_TRUE(opened);
    EXPECT_EQ(sha256_hex(read_bytes(*opened->bytes, 0, opened->bytes->size()).value()),
              package_.sha256_hex);
    archive_.disks.at("/media/b").is_there = false;
    EXPECT_TRUE(open_package(desk, standing(archive_.school.director), package_.package_id)
                    .error()
                    .is(RefusalCode::package_damaged));
    EXPECT_TRUE(open_package(desk, standing(archive_.school.petrova), package_.package_id)
                    .error()
                    .is(RefusalCode::not_your_role));
}

TEST(CopiesFault, ADeathAtAnyCallOfARepairEndsWithAGoodCopyAndBothFacts) {
    FullPace pace;
    const Instant now = moscow_instant(Date{2027, 7, 1}, TimeOfDay{3 * 60});
    for (const auto moment :
         {testing::Fate::Moment::before_the_effect, testing::Fate::Moment::after_the_effect}) {
        for (int at = 1;; ++at) {
            TestedArchive archive;
            ASSERT_TRUE(archive.seal());
            archive.store.clock().set(now);
            const Package package = archive.package();
            archive.disks.at("/media/a").objects.at(copy_object(package))[100] ^= 1;
            archive.fate = {.ends_at = at, .moment = moment};
            (void)verify_copies(archive.desk().archive, now, pace);
            const bool died = archive.fate.calls >= at;
            archive.restart();
            ASSERT_TRUE(verify_copies(archive.desk().archive, now, pace)) << at;
            EXPECT_EQ(sha256_hex(archive.copy_on("/media/a")), package.sha256_hex) << at;
            int damaged = 0;
            for (const StoredEntry& row : archive.store.tables().entries)
                damaged += row.kind == "copy_damaged" ? 1 : 0;
            EXPECT_GE(damaged, 1) << at;
            EXPECT_EQ(package_state(archive.ask(
                          [&](Reader& reader) { return reader.copies_of(package.package_id); })),
                      PackageState::complete)
                << at;
            if (!died) break;
        }
    }
}

}  // namespace
}  // namespace letopis
