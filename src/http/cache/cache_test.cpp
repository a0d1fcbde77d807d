#include <gtest/gtest.h>
#include <zlib.h>

#include "base/random.h"
#include "http/cache/gzip.h"
#include "http/cache/reply_cache.h"

namespace letopis::http {
namespace {

class Cache : public ::testing::Test {
protected:
    SharedKept reply(std::string body) {
        KeptReply kept;
        kept.whole = std::make_shared<PreparedReply>(PreparedReply{.fields = {}, .body = body});
        return std::make_shared<const KeptReply>(std::move(kept));
    }
    /// Keeps an answer made from what the student's stamp was before.
    bool keep(const ReplyKey& key, std::string body, Instant until = Instant{INT64_MAX}) {
        const std::uint64_t changes = stamps_.changes();
        Watch watch;
        watch.add(student_).until(until);
        if (!watch.settle(stamps_, changes)) return false;
        cache_.put(key, reply(std::move(body)), std::move(watch));
        return true;
    }
    ReplyKey key(std::uint8_t number) {
        return {.thing = {.org_id = 1, .id = {number}}, .kind = ReplyKind::diary_week};
    }

    SeededRandom random_{2026};
    const PersonId student_ = PersonId::make(Instant{}, random_);
    const PersonId other_ = PersonId::make(Instant{}, random_);
    Stamps stamps_;
    ReplyCache cache_{10'000};
    const Instant now_{1'000};
};

TEST_F(Cache, AnAnswerIsGivenAgainWhileNothingChanged) {
    EXPECT_FALSE(cache_.find(key(1), stamps_, now_));
    ASSERT_TRUE(keep(key(1), "week"));
    ASSERT_TRUE(cache_.find(key(1), stamps_, now_));
    EXPECT_EQ(cache_.find(key(1), stamps_, now_)->whole->body, "week");
    stamps_.bump(other_);
    EXPECT_TRUE(cache_.find(key(1), stamps_, now_)) << "somebody else's mark";
    stamps_.bump(student_);
    EXPECT_FALSE(cache_.find(key(1), stamps_, now_));
    EXPECT_EQ(cache_.count(), 0U) << "it is forgotten, not only hidden";
}

TEST_F(Cache, NothingIsGivenAgainNorKeptWhileOthersAreNotHeardOf) {
    ASSERT_TRUE(keep(key(1), "before"));
    stamps_.distrust();
    EXPECT_FALSE(cache_.find(key(1), stamps_, now_)) << "although nothing was bumped";
    EXPECT_FALSE(keep(key(2), "meanwhile"));
    stamps_.trust();
    ASSERT_TRUE(keep(key(3), "after"));
    EXPECT_TRUE(cache_.find(key(3), stamps_, now_));
}

TEST_F(Cache, AnAnswerEndsWhenALessonBegins) {
    ASSERT_TRUE(keep(key(1), "week", Instant{2'000}));
    EXPECT_TRUE(cache_.find(key(1), stamps_, Instant{1'999}));
    EXPECT_FALSE(cache_.find(key(1), stamps_, Instant{2'000}));
}

TEST_F(Cache, WhatChangedWhileItWasReadIsNotKept) {
    const std::uint64_t changes = stamps_.changes();
    stamps_.bump(student_);  // Between the reading of the state and of the stamps.
    Watch watch;
    watch.add(student_);
    EXPECT_FALSE(watch.settle(stamps_, changes));
}

TEST_F(Cache, KeysDifferByEveryPart) {
    ReplyKey keys[] = {key(1), key(2), key(1), key(1), key(1)};
    keys[2].thing.org_id = 2;
    keys[3].kind = ReplyKind::diary_page;
    keys[4].detail = {9};
    for (const ReplyKey& each : keys) {
        EXPECT_FALSE(cache_.find(each, stamps_, now_));
        ASSERT_TRUE(keep(each, "x"));
    }
    EXPECT_EQ(cache_.count(), 5U);
}

TEST_F(Cache, TheLeastUsedGoesWhenThereIsNoRoom) {
    for (std::uint8_t i = 0; i < 5; ++i) {
        keep(key(i), std::string(2'500, 'x'));
        cache_.find(key(0), stamps_, now_);
    }
    EXPECT_LE(cache_.bytes(), 10'000U);
    EXPECT_TRUE(cache_.find(key(0), stamps_, now_)) << "it was used all the time";
    EXPECT_FALSE(cache_.find(key(1), stamps_, now_));
    EXPECT_TRUE(cache_.find(key(4), stamps_, now_));
}

TEST_F(Cache, AnAnswerInAnotherCodingTakesThePlaceAndTheRoomOfTheFirst) {
    ASSERT_TRUE(keep(key(1), std::string(5'000, 'x')));
    const SharedKept plain = cache_.find(key(1), stamps_, now_);
    cache_.recode(key(1), plain, reply("small"));
    EXPECT_LT(cache_.bytes(), 1'000U);
    EXPECT_EQ(cache_.find(key(1), stamps_, now_)->whole->body, "small");
    cache_.recode(key(1), plain, reply("too late"));
    EXPECT_EQ(cache_.find(key(1), stamps_, now_)->whole->body, "small")
        << "what was kept in the meantime stays";
    stamps_.bump(student_);
    EXPECT_FALSE(cache_.find(key(1), stamps_, now_)) << "it is watched as before";
}

TEST_F(Cache, WithoutAnyRoomNothingIsFound) {
    ReplyCache none{0};
    none.put(key(1), reply("week"), {});
    EXPECT_FALSE(none.find(key(1), stamps_, now_));
}

TEST(StampedMap, APositionIsForgottenWithItsPersonItsDayAndItsSchool) {
    SeededRandom random{2026};
    const auto person = PersonId::make(Instant{}, random);
    Stamps stamps;
    StampedMap<std::string> map;
    const Date today{2026, 9, 1};
    const auto put = [&] {
        map.put(1, person, stamp_in_school(stamps, person), today, std::string{"teacher"});
    };
    put();
    ASSERT_TRUE(map.find(1, person, stamps, today));
    EXPECT_EQ(*map.find(1, person, stamps, today), "teacher");
    EXPECT_FALSE(map.find(2, person, stamps, today));
    EXPECT_FALSE(map.find(1, person, stamps, today.plus_days(1)));
    stamps.bump(person);
    EXPECT_FALSE(map.find(1, person, stamps, today));
    put();
    stamps.bump(whole_school);
    EXPECT_FALSE(map.find(1, person, stamps, today));
}

TEST(StampedMap, WhoComesAgainIsRememberedHoweverManyCome) {
    SeededRandom random{2026};
    const auto regular = PersonId::make(Instant{}, random);
    const auto once = PersonId::make(Instant{}, random);
    Stamps stamps;
    StampedMap<int> map;
    const Date today{2026, 9, 1};
    const auto come = [&](PersonId person) {
        map.put(1, person, stamp_in_school(stamps, person), today, 0);
    };
    come(regular);
    come(once);
    for (std::size_t i = 0; i < 3 * limits::kept_standings; ++i) {
        come(PersonId::make(Instant{}, random));
        ASSERT_TRUE(map.find(1, regular, stamps, today)) << i;
    }
    EXPECT_FALSE(map.find(1, once, stamps, today)) << "there is an end to it";
}

std::string unpacked(const std::string& packed, std::size_t size) {
    std::string out(size, '\0');
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    inflateEnd(&stream);
    return out;
}

TEST(Gzip, WhatIsPackedUnpacksToTheSame) {
    SeededRandom random{2026};
    for (const std::size_t size : {0U, 1U, 1'000U, 100'000U}) {
        std::string text(size, ' ');
        for (char& c : text) c = static_cast<char>('a' + random.below(4));
        const std::string packed = gzip(text);
        EXPECT_EQ(unpacked(packed, size), text);
        EXPECT_EQ(packed, gzip(text)) << "no time is in it";
    }
}

TEST(Gzip, WhatFollowsAPackedHeadUnpacksWithIt) {
    SeededRandom random{2026};
    const std::string head = "<!doctype html>" + std::string(20'000, 'h') + "<script>";
    const PackedHead packed{head};
    EXPECT_EQ(packed.size(), head.size());
    for (const std::size_t size : {0U, 1U, 1'000U, 100'000U}) {
        std::string rest(size, ' ');
        for (char& c : rest) c = static_cast<char>('a' + random.below(4));
        const std::string file = packed.followed_by(rest);
        EXPECT_EQ(unpacked(file, head.size() + size), head + rest) << "by another library";
        EXPECT_EQ(gunzip(file, head.size() + size), head + rest);
    }
    EXPECT_EQ(gunzip(PackedHead{""}.followed_by("a"), 1), "a");
}

TEST(Gzip, ACodingIsUsedOnlyWhenTheBrowserTakesIt) {
    EXPECT_TRUE(accepts_coding("gzip", "gzip"));
    EXPECT_TRUE(accepts_coding("gzip, deflate, br", "br"));
    EXPECT_TRUE(accepts_coding("GZIP;q=0.5", "gzip"));
    EXPECT_TRUE(accepts_coding("*", "gzip"));
    EXPECT_TRUE(accepts_coding("*;q=0, gzip", "gzip"));
    EXPECT_FALSE(accepts_coding("", "gzip"));
    EXPECT_FALSE(accepts_coding("identity", "gzip"));
    EXPECT_FALSE(accepts_coding("xgzip", "gzip"));
    EXPECT_FALSE(accepts_coding("gzip;q=0", "gzip"));
    EXPECT_FALSE(accepts_coding("gzip ; q = 0.000", "gzip"));
    EXPECT_FALSE(accepts_coding("br, *;q=0", "gzip"));
    EXPECT_FALSE(accepts_coding("gzip;q=0, *", "gzip"));
}

}  // namespace
}  // namespace letopis::http
