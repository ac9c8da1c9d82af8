import { b as e, c as t, g as n, h as r, i, l as a, m as o, n as s, p as c, r as l, s as u, t as d, u as f, y as p } from "./client-BU2ETGup.js";
import { C as m, Ct as h, D as g, Et as _, F as ee, K as v, Kt as y, M as te, O as ne, Q as re, St as ie, U as b, W as ae, Xt as x, _t as S, a as C, b as w, bt as oe, d as T, dt as se, f as E, ft as ce, ht as le, j as ue, m as D, mt as de, nt as fe, ot as O, p as k, q as pe, st as me, tt as he, u as A, ut as ge, w as _e, x as j, y as ve, z as ye } from "./icons-C4tRQKF1.js";
import { E as be, I as xe, Qn as Se, S as Ce, ar as we, at as Te, cr as Ee, ct as De, d as Oe, dr as ke, i as Ae, l as je, lr as Me, mi as Ne, mr as Pe, n as Fe, or as Ie, r as Le, s as Re, sr as ze, ur as M } from "./request-example-BWn3nX1K.js";
import { $n as Be, Ar as Ve, D as He, Gt as Ue, Ht as We, It as Ge, Jn as Ke, Ln as qe, Mr as Je, Nr as Ye, Ot as Xe, P as Ze, S as Qe, St as $e, Xt as et, _ as N, a as tt, ar as nt, b as rt, c as P, d as it, dr as at, dt as ot, f as F, fr as st, g as ct, gr as lt, h as I, i as ut, in as dt, it as ft, j as pt, jr as mt, l as ht, lr as gt, m as _t, n as vt, nn as yt, nt as bt, o as xt, or as St, qn as Ct, qt as wt, r as Tt, rn as Et, rr as Dt, s as Ot, t as kt, tr as At, u as jt, ur as Mt, v as L, vr as Nt, vt as Pt, wr as Ft, wt as It, x as Lt, y as R, yt as Rt } from "./workspace-events-Dzvwjotq.js";
// vendor/node_modules/@scalar/icons/dist/components/ScalarIconArrowRight.vue.script.js
var zt = { key: 0 }, Bt = { key: 1 }, Vt = { key: 2 }, Ht = { key: 3 }, Ut = { key: 4 }, Wt = { key: 5 }, Gt = /* @__PURE__ */ m({
	name: "ScalarIconArrowRight",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = st(e);
		return (e, r) => (b(), D("svg", ue({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, _(t)), [pe(e.$slots, "default"), _(n) === "bold" ? (b(), D("g", zt, [...r[0] ||= [T("path", { d: "M224.49,136.49l-72,72a12,12,0,0,1-17-17L187,140H40a12,12,0,0,1,0-24H187L135.51,64.48a12,12,0,0,1,17-17l72,72A12,12,0,0,1,224.49,136.49Z" }, null, -1)]])) : _(n) === "duotone" ? (b(), D("g", Bt, [...r[1] ||= [T("path", {
			d: "M216,128l-72,72V56Z",
			opacity: "0.2"
		}, null, -1), T("path", { d: "M221.66,122.34l-72-72A8,8,0,0,0,136,56v64H40a8,8,0,0,0,0,16h96v64a8,8,0,0,0,13.66,5.66l72-72A8,8,0,0,0,221.66,122.34ZM152,180.69V75.31L204.69,128Z" }, null, -1)]])) : _(n) === "fill" ? (b(), D("g", Vt, [...r[2] ||= [T("path", { d: "M221.66,133.66l-72,72A8,8,0,0,1,136,200V136H40a8,8,0,0,1,0-16h96V56a8,8,0,0,1,13.66-5.66l72,72A8,8,0,0,1,221.66,133.66Z" }, null, -1)]])) : _(n) === "light" ? (b(), D("g", Ht, [...r[3] ||= [T("path", { d: "M220.24,132.24l-72,72a6,6,0,0,1-8.48-8.48L201.51,134H40a6,6,0,0,1,0-12H201.51L139.76,60.24a6,6,0,0,1,8.48-8.48l72,72A6,6,0,0,1,220.24,132.24Z" }, null, -1)]])) : _(n) === "regular" ? (b(), D("g", Ut, [...r[4] ||= [T("path", { d: "M221.66,133.66l-72,72a8,8,0,0,1-11.32-11.32L196.69,136H40a8,8,0,0,1,0-16H196.69L138.34,61.66a8,8,0,0,1,11.32-11.32l72,72A8,8,0,0,1,221.66,133.66Z" }, null, -1)]])) : _(n) === "thin" ? (b(), D("g", Wt, [...r[5] ||= [T("path", { d: "M218.83,130.83l-72,72a4,4,0,0,1-5.66-5.66L206.34,132H40a4,4,0,0,1,0-8H206.34L141.17,58.83a4,4,0,0,1,5.66-5.66l72,72A4,4,0,0,1,218.83,130.83Z" }, null, -1)]])) : k("", !0)], 16));
	}
}), Kt = { key: 0 }, qt = { key: 1 }, Jt = { key: 2 }, Yt = { key: 3 }, Xt = { key: 4 }, Zt = { key: 5 }, Qt = /* @__PURE__ */ m({
	name: "ScalarIconUpload",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = st(e);
		return (e, r) => (b(), D("svg", ue({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, _(t)), [pe(e.$slots, "default"), _(n) === "bold" ? (b(), D("g", Kt, [...r[0] ||= [T("path", { d: "M188,184a16,16,0,1,1,16-16A16,16,0,0,1,188,184Zm36-68H180a12,12,0,0,0,0,24h40v56H36V140H76a12,12,0,0,0,0-24H32a20,20,0,0,0-20,20v64a20,20,0,0,0,20,20H224a20,20,0,0,0,20-20V136A20,20,0,0,0,224,116ZM88.49,80.49,116,53v75a12,12,0,0,0,24,0V53l27.51,27.52a12,12,0,1,0,17-17l-48-48a12,12,0,0,0-17,0l-48,48a12,12,0,1,0,17,17Z" }, null, -1)]])) : _(n) === "duotone" ? (b(), D("g", qt, [...r[1] ||= [T("path", {
			d: "M232,136v64a8,8,0,0,1-8,8H32a8,8,0,0,1-8-8V136a8,8,0,0,1,8-8H224A8,8,0,0,1,232,136Z",
			opacity: "0.2"
		}, null, -1), T("path", { d: "M240,136v64a16,16,0,0,1-16,16H32a16,16,0,0,1-16-16V136a16,16,0,0,1,16-16H80a8,8,0,0,1,0,16H32v64H224V136H176a8,8,0,0,1,0-16h48A16,16,0,0,1,240,136ZM85.66,77.66,120,43.31V128a8,8,0,0,0,16,0V43.31l34.34,34.35a8,8,0,0,0,11.32-11.32l-48-48a8,8,0,0,0-11.32,0l-48,48A8,8,0,0,0,85.66,77.66ZM200,168a12,12,0,1,0-12,12A12,12,0,0,0,200,168Z" }, null, -1)]])) : _(n) === "fill" ? (b(), D("g", Jt, [...r[2] ||= [T("path", { d: "M74.34,77.66a8,8,0,0,1,0-11.32l48-48a8,8,0,0,1,11.32,0l48,48a8,8,0,0,1-11.32,11.32L136,43.31V128a8,8,0,0,1-16,0V43.31L85.66,77.66A8,8,0,0,1,74.34,77.66ZM240,136v64a16,16,0,0,1-16,16H32a16,16,0,0,1-16-16V136a16,16,0,0,1,16-16h68a4,4,0,0,1,4,4v3.46c0,13.45,11,24.79,24.46,24.54A24,24,0,0,0,152,128v-4a4,4,0,0,1,4-4h68A16,16,0,0,1,240,136Zm-40,32a12,12,0,1,0-12,12A12,12,0,0,0,200,168Z" }, null, -1)]])) : _(n) === "light" ? (b(), D("g", Yt, [...r[3] ||= [T("path", { d: "M238,136v64a14,14,0,0,1-14,14H32a14,14,0,0,1-14-14V136a14,14,0,0,1,14-14H80a6,6,0,0,1,0,12H32a2,2,0,0,0-2,2v64a2,2,0,0,0,2,2H224a2,2,0,0,0,2-2V136a2,2,0,0,0-2-2H176a6,6,0,0,1,0-12h48A14,14,0,0,1,238,136ZM84.24,76.24,122,38.49V128a6,6,0,0,0,12,0V38.49l37.76,37.75a6,6,0,0,0,8.48-8.48l-48-48a6,6,0,0,0-8.48,0l-48,48a6,6,0,0,0,8.48,8.48ZM198,168a10,10,0,1,0-10,10A10,10,0,0,0,198,168Z" }, null, -1)]])) : _(n) === "regular" ? (b(), D("g", Xt, [...r[4] ||= [T("path", { d: "M240,136v64a16,16,0,0,1-16,16H32a16,16,0,0,1-16-16V136a16,16,0,0,1,16-16H80a8,8,0,0,1,0,16H32v64H224V136H176a8,8,0,0,1,0-16h48A16,16,0,0,1,240,136ZM85.66,77.66,120,43.31V128a8,8,0,0,0,16,0V43.31l34.34,34.35a8,8,0,0,0,11.32-11.32l-48-48a8,8,0,0,0-11.32,0l-48,48A8,8,0,0,0,85.66,77.66ZM200,168a12,12,0,1,0-12,12A12,12,0,0,0,200,168Z" }, null, -1)]])) : _(n) === "thin" ? (b(), D("g", Zt, [...r[5] ||= [T("path", { d: "M236,136v64a12,12,0,0,1-12,12H32a12,12,0,0,1-12-12V136a12,12,0,0,1,12-12H80a4,4,0,0,1,0,8H32a4,4,0,0,0-4,4v64a4,4,0,0,0,4,4H224a4,4,0,0,0,4-4V136a4,4,0,0,0-4-4H176a4,4,0,0,1,0-8h48A12,12,0,0,1,236,136ZM82.83,74.83,124,33.66V128a4,4,0,0,0,8,0V33.66l41.17,41.17a4,4,0,1,0,5.66-5.66l-48-48a4,4,0,0,0-5.66,0l-48,48a4,4,0,0,0,5.66,5.66ZM196,168a8,8,0,1,0-8,8A8,8,0,0,0,196,168Z" }, null, -1)]])) : k("", !0)], 16));
	}
}), $t = { key: 0 }, en = { key: 1 }, tn = { key: 2 }, nn = { key: 3 }, rn = { key: 4 }, an = { key: 5 }, on = /* @__PURE__ */ m({
	name: "ScalarIconXCircle",
	props: {
		label: {},
		weight: {}
	},
	setup(e) {
		let { bind: t, weight: n } = st(e);
		return (e, r) => (b(), D("svg", ue({
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: "0 0 256 256",
			fill: "currentColor"
		}, _(t)), [pe(e.$slots, "default"), _(n) === "bold" ? (b(), D("g", $t, [...r[0] ||= [T("path", { d: "M168.49,104.49,145,128l23.52,23.51a12,12,0,0,1-17,17L128,145l-23.51,23.52a12,12,0,0,1-17-17L111,128,87.51,104.49a12,12,0,0,1,17-17L128,111l23.51-23.52a12,12,0,0,1,17,17ZM236,128A108,108,0,1,1,128,20,108.12,108.12,0,0,1,236,128Zm-24,0a84,84,0,1,0-84,84A84.09,84.09,0,0,0,212,128Z" }, null, -1)]])) : _(n) === "duotone" ? (b(), D("g", en, [...r[1] ||= [T("path", {
			d: "M224,128a96,96,0,1,1-96-96A96,96,0,0,1,224,128Z",
			opacity: "0.2"
		}, null, -1), T("path", { d: "M165.66,101.66,139.31,128l26.35,26.34a8,8,0,0,1-11.32,11.32L128,139.31l-26.34,26.35a8,8,0,0,1-11.32-11.32L116.69,128,90.34,101.66a8,8,0,0,1,11.32-11.32L128,116.69l26.34-26.35a8,8,0,0,1,11.32,11.32ZM232,128A104,104,0,1,1,128,24,104.11,104.11,0,0,1,232,128Zm-16,0a88,88,0,1,0-88,88A88.1,88.1,0,0,0,216,128Z" }, null, -1)]])) : _(n) === "fill" ? (b(), D("g", tn, [...r[2] ||= [T("path", { d: "M128,24A104,104,0,1,0,232,128,104.11,104.11,0,0,0,128,24Zm37.66,130.34a8,8,0,0,1-11.32,11.32L128,139.31l-26.34,26.35a8,8,0,0,1-11.32-11.32L116.69,128,90.34,101.66a8,8,0,0,1,11.32-11.32L128,116.69l26.34-26.35a8,8,0,0,1,11.32,11.32L139.31,128Z" }, null, -1)]])) : _(n) === "light" ? (b(), D("g", nn, [...r[3] ||= [T("path", { d: "M164.24,100.24,136.48,128l27.76,27.76a6,6,0,1,1-8.48,8.48L128,136.48l-27.76,27.76a6,6,0,0,1-8.48-8.48L119.52,128,91.76,100.24a6,6,0,0,1,8.48-8.48L128,119.52l27.76-27.76a6,6,0,0,1,8.48,8.48ZM230,128A102,102,0,1,1,128,26,102.12,102.12,0,0,1,230,128Zm-12,0a90,90,0,1,0-90,90A90.1,90.1,0,0,0,218,128Z" }, null, -1)]])) : _(n) === "regular" ? (b(), D("g", rn, [...r[4] ||= [T("path", { d: "M165.66,101.66,139.31,128l26.35,26.34a8,8,0,0,1-11.32,11.32L128,139.31l-26.34,26.35a8,8,0,0,1-11.32-11.32L116.69,128,90.34,101.66a8,8,0,0,1,11.32-11.32L128,116.69l26.34-26.35a8,8,0,0,1,11.32,11.32ZM232,128A104,104,0,1,1,128,24,104.11,104.11,0,0,1,232,128Zm-16,0a88,88,0,1,0-88,88A88.1,88.1,0,0,0,216,128Z" }, null, -1)]])) : _(n) === "thin" ? (b(), D("g", an, [...r[5] ||= [T("path", { d: "M162.83,98.83,133.66,128l29.17,29.17a4,4,0,0,1-5.66,5.66L128,133.66,98.83,162.83a4,4,0,0,1-5.66-5.66L122.34,128,93.17,98.83a4,4,0,0,1,5.66-5.66L128,122.34l29.17-29.17a4,4,0,1,1,5.66,5.66ZM228,128A100,100,0,1,1,128,28,100.11,100.11,0,0,1,228,128Zm-8,0a92,92,0,1,0-92,92A92.1,92.1,0,0,0,220,128Z" }, null, -1)]])) : k("", !0)], 16));
	}
});
// vendor/node_modules/@scalar/agent-chat/dist/entities/error/helpers.js
function sn(e, t) {
	return {
		code: e,
		detail: t
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/entities/registry/document.js
var cn = ze({
	id: M(),
	title: M(),
	namespace: M(),
	currentVersion: M(),
	logoUrl: ke([M(), we()]),
	slug: M()
});
// vendor/node_modules/neverpanic/dist/index.js
function ln(e, t) {
	let n = (e) => ({
		success: !1,
		error: t?.(e) ?? null
	});
	return (...t) => {
		try {
			let r = e(...t);
			return r instanceof Promise ? r.catch(n) : r;
		} catch (e) {
			return n(e);
		}
	};
}
function un(e, t) {
	let n = (e) => ({
		success: !1,
		error: t?.(e) ?? null
	}), r = (e) => ({
		success: !0,
		data: e
	});
	try {
		let t = e();
		return t instanceof Promise ? t.then(r).catch(n) : r(t);
	} catch (e) {
		return n(e);
	}
}
function dn(e) {
	let t = !0, n = [], r = [];
	for (let i of e) i.success ? r.push(i.data) : (t = !1, n.push(i.error));
	return t ? {
		success: !0,
		data: r
	} : {
		success: !1,
		error: n
	};
}
var fn = {
	safeFn: ln,
	fromUnsafe: un,
	resultsToResult: dn
};
// vendor/node_modules/@scalar/agent-chat/dist/api.js
function pn({ getAccessToken: e, getAgentKey: t }) {
	let n = e?.(), r = t?.();
	return {
		...n && { Authorization: `Bearer ${n}` },
		...r && { "x-scalar-agent-key": r }
	};
}
function mn({ baseUrl: e, getAccessToken: t, getAgentKey: r }) {
	let i = ze({
		message: M(),
		code: M()
	}), a = fn.safeFn(async ({ path: a, method: o = "get", query: s, body: c, responseSchema: l }) => {
		let u = `${e}${a}${s ? `?${new URLSearchParams(s)}` : ""}`, d = await fn.fromUnsafe(async () => fetch(u, {
			method: o,
			...c && { body: JSON.stringify(c) },
			headers: { ...pn({
				getAccessToken: t,
				getAgentKey: r
			}) }
		}), (e) => sn("FAILED_TO_FETCH", e));
		if (!d.success) return d;
		let f = await fn.fromUnsafe(async () => d.data.json(), (e) => sn("FAILED_TO_FETCH_DATA", e));
		if (!f.success) return {
			success: !1,
			error: sn("UNKNOWN_ERROR", "Unknown error occurred. Please contact support.")
		};
		if (!d.data.ok) {
			if (!Nt(i, f.data)) return {
				success: !1,
				error: sn("UNKNOWN_ERROR", "Unknown error occurred. Please contact support.")
			};
			let e = n(i, f.data);
			return {
				success: !1,
				error: sn(e.code, e.message)
			};
		}
		return Nt(l, f.data) ? {
			success: !0,
			data: n(l, f.data)
		} : {
			success: !1,
			error: sn("INVALID_RESPONSE", "Invalid response. Please contact support")
		};
	});
	return {
		search: async (e) => a({
			path: "/vector/registry/search",
			query: { query: e },
			responseSchema: ze({ results: Se(cn) })
		}),
		getDocument: async (e) => a({
			path: `/vector/registry/document/${e.namespace}/${e.slug}`,
			responseSchema: cn
		}),
		getKeyDocuments: async () => a({
			path: "/vector/registry/documents",
			responseSchema: ze({ documents: Se(cn) })
		}),
		getCuratedDocuments: async () => a({
			path: "/vector/registry/curated",
			responseSchema: ze({ results: Se(cn) })
		})
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/registry/create-document-name.js
function hn(e, t) {
	return `${e}/${t}`;
}
// vendor/node_modules/@scalar/agent-chat/dist/entities/tools/execute-request.js
var gn = "execute-request";
ze({
	method: M(),
	path: M(),
	headers: Ee(Me(M(), M())),
	body: Ee(M()),
	documentName: M(),
	documentIdentifier: M({ typeComment: "Needed for legacy support for old clients" })
});
// vendor/node_modules/guess-json-indent/build/src/main.js
var _n = (e) => {
	let t = vn(e, 0);
	if (t === void 0 || !bn(e[t])) return;
	let n = vn(e, t + 1);
	if (n !== void 0) return xn(e, t, n);
}, vn = (e, t) => {
	for (let n = t; n < e.length; n += 1) {
		let t = e[n];
		if (!yn(t)) return n;
	}
}, yn = (e) => e === " " || e === "	" || e === "\n" || e === "\r", bn = (e) => e === "{" || e === "[", xn = (e, t, n) => {
	let r;
	for (let i = n - 1; i > t; --i) {
		let t = e[i];
		if (t === "\r") return;
		if (t === "\n") return Sn(r);
		if (r === void 0) r = t;
		else if (r[0] === t) r += t;
		else return;
	}
}, Sn = (e) => e === void 0 ? 0 : e[0] === " " ? e.length : e, Cn = (e, t) => {
	let n = wn(e, "toPrecision", t, t);
	return n === void 0 ? wn(e, "toExponential", t, t) : n;
}, wn = (e, t, n, r) => {
	let i = e[t](r).replace(Tn, "$1").replace(En, "$1");
	return i.length <= n ? i : r === 1 ? void 0 : wn(e, t, n, r - 1);
}, Tn = /(e)\+/iu, En = /\.?0*($|e)/iu, Dn = (e, t) => {
	if (typeof e != "string") throw TypeError(`Input must be a JSON string: ${e}`);
	On(t);
}, On = (e) => {
	if (kn(e), e < 0) throw TypeError(`"maxSize" argument must be positive: ${e}`);
	if (e < 7) throw TypeError(`"maxSize" argument must be at least 7: ${e}`);
}, kn = (e) => {
	if (e === void 0) throw TypeError("\"maxSize\" argument must be defined");
	if (!Number.isInteger(e)) throw TypeError(`"maxSize" argument must be an integer: ${e}`);
}, An = (e, t, n) => jn(e, t, Ln(t, n)), jn = (e, t, n) => {
	if (n >= t) return n;
	let r = e[n];
	return r >= Hn && r <= Un ? jn(e, t, n + 1) : n;
}, Mn = (e, t, n) => n === void 0 ? n : Nn(e, Ln(t, n)), Nn = (e, t) => Pn(e, t) ? t - 3 : Fn(e, t) ? t - 2 : In(e, t) ? t - 1 : t, Pn = (e, t) => t >= 3 && e[t - 3] >= Rn && e[t - 3] <= zn, Fn = (e, t) => t >= 2 && e[t - 2] >= Bn, In = (e, t) => t >= 1 && e[t - 1] >= Vn, Ln = (e, t) => t < 0 || Object.is(t, -0) ? Math.max(e + t, 0) : t, Rn = 240, zn = 244, Bn = 224, Vn = 194, Hn = 128, Un = 191, Wn = (e, t, n) => {
	let r = globalThis.Buffer.from(e), i = An(r, r.length, t), a = Mn(r, r.length, n);
	return i === 0 && a >= r.length ? r.toString() : r.toString("utf8", i, a);
}, Gn = 55296, Kn = 56319, qn = 56320, Jn = 57343, Yn = /[\uD800-\uDFFF]/gu, Xn = (e) => Zn(e) ? e.replace(Yn, "�") : e, Zn = (e) => {
	for (let t = 0; t < e.length; t += 1) {
		let n = e.codePointAt(t);
		if (n >= 55296 && n <= 57343) return !0;
	}
	return !1;
}, Qn = ({ input: e, targetByteCount: t, firstStartSurrogate: n, lastStartSurrogate: r, firstEndSurrogate: i, lastEndSurrogate: a, increment: o, canBacktrack: s, shift: c, charIndexInit: l }) => {
	let u = l, d = u, f = 0;
	for (; f < t; u += o) {
		d = u;
		let t = e.charCodeAt(u);
		if (Number.isNaN(t)) break;
		if (t <= 127) {
			f += 1;
			continue;
		}
		if (t <= 2047) {
			f += 2;
			continue;
		}
		if (f += 3, t < n || t > r) continue;
		let s = e.charCodeAt(u + o);
		Number.isNaN(s) || s < i || s > a || (f += 1, u += o);
	}
	return (s && f > t ? d : u) + c;
}, $n = (e, t, n) => t < 0 || Object.is(t, -0) ? tr(e, t, n) : er(e, t, n), er = (e, t, n) => Qn({
	input: e,
	targetByteCount: t,
	firstStartSurrogate: Gn,
	lastStartSurrogate: Kn,
	firstEndSurrogate: qn,
	lastEndSurrogate: Jn,
	increment: 1,
	canBacktrack: n,
	shift: 0,
	charIndexInit: 0
}), tr = (e, t, n) => Qn({
	input: e,
	targetByteCount: -t,
	firstStartSurrogate: qn,
	lastStartSurrogate: Jn,
	firstEndSurrogate: Gn,
	lastEndSurrogate: Kn,
	increment: -1,
	canBacktrack: !n,
	shift: 1,
	charIndexInit: e.length - 1
}), nr = (e, t, n) => {
	let r = $n(e, t, !1), i = rr(e, n);
	return Xn(r === 0 && i === void 0 ? e : e.slice(r, i));
}, rr = (e, t) => {
	if (t === void 0) return t;
	let n = $n(e, t, !0);
	return n === e.length ? void 0 : n;
}, ir = (e, t, n) => {
	let { textEncoder: r, textDecoder: i } = ar(), a = cr(e), { written: o } = r.encodeInto(e, a), s = An(a, o, t), c = Mn(a, o, n), l = c === void 0 ? o : Math.min(c, o), u = a.subarray(s, l);
	return i.decode(u);
}, ar = () => (or === void 0 && (or = new globalThis.TextEncoder(), sr = new globalThis.TextDecoder("utf8", { fatal: !1 })), {
	textEncoder: or,
	textDecoder: sr
}), or, sr, cr = (e) => {
	let t = e.length * 3;
	return t > 1e5 ? new Uint8Array(t) : ((lr === void 0 || lr.length < t) && (lr = new Uint8Array(t)), lr);
}, lr, ur = (e, t) => {
	if (t === void 0) return t;
	let n = dr(e, t);
	return n >= e.length * fr ? void 0 : n;
}, dr = (e, t) => t <= e.length * -fr ? 0 : t, fr = 4, pr = (e, t, n) => {
	if (typeof e != "string") throw TypeError(`First argument must be a string: ${e}`);
	mr(t), hr(n);
}, mr = (e) => {
	if (e === void 0) throw TypeError("Second argument is required.");
	gr("Second", e);
}, hr = (e) => {
	e !== void 0 && gr("Third", e);
}, gr = (e, t) => {
	if (!Number.isInteger(t)) throw TypeError(`${e} argument must be an integer: ${t}`);
}, _r = (e) => {
	let t = !0, n = 0;
	for (let r = 0; r < yr; r += 1) {
		let i = vr(e, r);
		i <= 127 || (t &&= !1, i > 2047 && (n += 1));
	}
	return {
		asciiOnly: t,
		longCharsPercentage: n / yr
	};
}, vr = (e, t) => {
	let n = yr - 1, r = 1 - (n - t) / n, i = Math.round(r * (e.length - 1));
	return e.charCodeAt(i);
}, yr = 50, br = (e, t, n) => {
	if (pr(e, t, n), e === "") return e;
	let r = dr(e, t), i = ur(e, n);
	return i === void 0 && Object.is(r, 0) ? Xn(e) : xr(e, r, i);
}, xr = (e, t, n) => {
	if (e.length <= Sr) return nr(e, t, n);
	let { asciiOnly: r, longCharsPercentage: i } = _r(e);
	return r ? wr(e, t, n) : i >= Cr ? nr(e, t, n) : Tr(e, t, n);
}, Sr = 200, Cr = .4, wr = (e, t, n) => "Buffer" in globalThis && "from" in globalThis.Buffer ? Wn(e, t, n) : 
/* c8 ignore next */
Tr(e, t, n), Tr = (e, t, n) => "TextEncoder" in globalThis ? ir(e, t, n) : 
/* c8 ignore next */
nr(e, t, n), Er = (e, t) => Ar(`${Dr(br(kr(JSON.stringify(e)), 0, t - Mr.length - jr.length * 2))}${Mr}`), Dr = (e) => e.replace(Or, ""), Or = /(\\|\\u[0-9a-fA-F]{0,3})$/u, kr = (e) => e.slice(jr.length, -jr.length), Ar = (e) => `${jr}${e}${jr}`, jr = "\"", Mr = "...", Nr = (e) => globalThis.Buffer.byteLength(e), Pr = (e) => {
	let t = e.length, n = t;
	for (let r = 0; r < t; r += 1) {
		let t = e.charCodeAt(r);
		if (t <= Fr) continue;
		if (t <= Ir) {
			n += 1;
			continue;
		}
		if (n += 2, t < Lr || t > Rr) continue;
		let i = e.charCodeAt(r + 1);
		i < zr || i > Br || (r += 1);
	}
	return n;
}, Fr = 127, Ir = 2047, Lr = 55296, Rr = 56319, zr = 56320, Br = 57343, Vr = () => Hr.bind(void 0, new TextEncoder()), Hr = (e, t) => {
	let n = Ur(t);
	return e.encodeInto(t, n).written;
}, Ur = (e) => {
	let t = e.length * 3;
	return t > 1e5 ? new Uint8Array(t) : ((Wr === void 0 || Wr.length < t) && (Wr = new Uint8Array(t)), Wr);
}, Wr, Gr = () => "Buffer" in globalThis && "byteLength" in globalThis.Buffer ? Nr : "TextEncoder" in globalThis ? Kr.bind(void 0, Vr()) : Pr, Kr = (e, t) => t.length < 100 ? Pr(t) : e(t), qr = Gr(), Jr = (e) => {
	if (e === null) return Yr;
	if (e === !0) return Xr;
	if (e === !1) return Zr;
	let t = typeof e;
	return t === "object" ? Qr : t === "number" ? JSON.stringify(e).length : $r(e);
}, Yr = 4, Xr = 4, Zr = 5, Qr = 2, $r = (e) => qr(JSON.stringify(e)), ei = ({ size: e, increment: t, maxSize: n, truncatedProps: r, path: i, value: a }) => {
	let o = e + t, s = o > n;
	return s ? {
		size: e,
		stop: s,
		truncatedProps: [...r, {
			path: i,
			value: a
		}]
	} : {
		size: o,
		stop: s,
		truncatedProps: r
	};
}, ti = (e) => Jr(e), ni = (e, t, n) => ai({
	empty: e,
	indent: t,
	depth: n,
	keySpaceSize: 0
}) + si(e), ri = ({ key: e, empty: t, indent: n, depth: r }) => {
	let i = ai({
		empty: t,
		indent: n,
		depth: r,
		keySpaceSize: 1
	}), a = $r(e), o = si(t);
	return i + a + ii + o;
}, ii = 1, ai = ({ empty: e, indent: t, depth: n, keySpaceSize: r }) => {
	if (t === void 0) return 0;
	let i = oi + t * (n + 1), a = e ? oi + t * n : 0;
	return r + i + a;
}, oi = 1, si = (e) => e ? 0 : ci, ci = 1, li = ({ parent: e, truncatedProps: t, path: n, increment: r, maxSize: i, key: a, empty: o, size: s, truncateValue: c, indent: l, depth: u }) => {
	let d = e[a], f = [...n, a], { size: p, stop: m, truncatedProps: h } = ei({
		size: s,
		increment: r,
		maxSize: i,
		truncatedProps: t,
		path: f,
		value: d
	});
	return m ? {
		empty: o,
		size: p,
		truncatedProps: h
	} : ui({
		value: d,
		truncatedProps: t,
		path: f,
		maxSize: i,
		empty: o,
		size: s,
		newSize: p,
		truncateValue: c,
		indent: l,
		depth: u
	});
}, ui = ({ value: e, truncatedProps: t, path: n, maxSize: r, empty: i, size: a, newSize: o, truncateValue: s, indent: c, depth: l }) => {
	let { value: u, size: d, truncatedProps: f } = s({
		value: e,
		truncatedProps: t,
		path: n,
		size: o,
		maxSize: r,
		indent: c,
		depth: l + 1
	});
	return u === void 0 ? {
		empty: i,
		size: a,
		truncatedProps: f
	} : {
		empty: !1,
		size: d,
		value: u,
		truncatedProps: f
	};
}, di = ({ array: e, truncatedProps: t, path: n, size: r, maxSize: i, truncateValue: a, indent: o, depth: s }) => {
	let c = [], l = {
		empty: !0,
		size: r,
		truncatedProps: t
	};
	for (let t = 0; t < e.length; t += 1) {
		let r = ni(l.empty, o, s);
		l = li({
			parent: e,
			truncatedProps: l.truncatedProps,
			path: n,
			increment: r,
			maxSize: i,
			key: t,
			empty: l.empty,
			size: l.size,
			truncateValue: a,
			indent: o,
			depth: s
		}), l.value !== void 0 && c.push(l.value);
	}
	return {
		value: c,
		size: l.size,
		truncatedProps: l.truncatedProps
	};
}, fi = ({ object: e, truncatedProps: t, path: n, size: r, maxSize: i, truncateValue: a, indent: o, depth: s }) => {
	let c = {}, l = {
		empty: !0,
		size: r,
		truncatedProps: t
	};
	for (let t in e) {
		let r = ri({
			key: t,
			empty: l.empty,
			indent: o,
			depth: s
		});
		l = li({
			parent: e,
			truncatedProps: l.truncatedProps,
			path: n,
			increment: r,
			maxSize: i,
			key: t,
			empty: l.empty,
			size: l.size,
			truncateValue: a,
			indent: o,
			depth: s
		}), l.value !== void 0 && (c[t] = l.value);
	}
	return {
		value: c,
		size: l.size,
		truncatedProps: l.truncatedProps
	};
}, pi = ({ value: e, truncatedProps: t, path: n, size: r, maxSize: i, indent: a, depth: o }) => {
	let { size: s, stop: c, truncatedProps: l } = ei({
		size: r,
		increment: ti(e),
		maxSize: i,
		truncatedProps: t,
		path: n,
		value: e
	});
	return c ? {
		value: void 0,
		size: s,
		truncatedProps: l
	} : mi({
		value: e,
		truncatedProps: l,
		path: n,
		size: s,
		maxSize: i,
		indent: a,
		depth: o
	});
}, mi = ({ value: e, truncatedProps: t, path: n, size: r, maxSize: i, indent: a, depth: o }) => typeof e != "object" || !e ? {
	value: e,
	size: r,
	truncatedProps: t
} : Array.isArray(e) ? di({
	array: e,
	truncatedProps: t,
	path: n,
	size: r,
	maxSize: i,
	truncateValue: pi,
	indent: a,
	depth: o
}) : fi({
	object: e,
	truncatedProps: t,
	path: n,
	size: r,
	maxSize: i,
	truncateValue: pi,
	indent: a,
	depth: o
}), hi = (e, t) => {
	Dn(e, t);
	let n = gi(e), r = _i(e), { value: i, truncatedProps: a } = pi({
		value: r,
		truncatedProps: [],
		path: [],
		size: 0,
		maxSize: t,
		indent: n,
		depth: 0
	});
	return {
		jsonString: vi({
			newValue: i,
			value: r,
			maxSize: t,
			indent: n
		}),
		truncatedProps: a
	};
}, gi = (e) => {
	let t = _n(e);
	return typeof t == "string" ? t.length : t;
}, _i = (e) => {
	try {
		return JSON.parse(e);
	} catch (t) {
		throw TypeError(`Invalid JSON string: "${e}"\n${t.message}`);
	}
}, vi = ({ newValue: e, value: t, maxSize: n, indent: r }) => e === void 0 ? typeof t == "number" ? Cn(t, n) : Er(t, n) : JSON.stringify(e, void 0, r), yi = 5e4, bi = fn.safeFn(async (e) => e.headers.get("content-type") === "application/json" ? {
	success: !0,
	data: await e.json()
} : {
	success: !0,
	data: await e.text()
}, (e) => sn("FAILED_TO_PARSE_RESPONSE_BODY", { originalError: e })), xi = (e) => JSON.parse(hi(JSON.stringify(e), yi).jsonString), Si = fn.safeFn(async (e, t) => {
	let n = await fetch(e, t), r = await bi(n);
	return n.ok ? r.success ? {
		success: !0,
		data: {
			status: n.status,
			responseBody: xi(r.data),
			headers: Object.fromEntries(n.headers.entries())
		}
	} : r : {
		success: !1,
		error: sn("REQUEST_NOT_OK", {
			status: n.status,
			url: n.url,
			responseBody: xi(r.success ? r.data : void 0),
			headers: Object.fromEntries(n.headers.entries())
		})
	};
}, (e) => sn("FAILED_TO_FETCH", { originalError: e }));
function Ci({ path: e, activeServer: t, proxyUrl: n, queryParams: r }) {
	return De(n, lt({
		path: e,
		server: t,
		urlParams: r
	}));
}
var wi = fn.safeFn(async ({ documentSettings: e, toolCallId: t, chat: n, proxyUrl: r, input: { method: i, path: a, body: o, headers: s, documentName: c } }) => {
	let l = e[c];
	if (!l) return {
		success: !1,
		error: sn("DOCUMENT_SETTINGS_COULD_NOT_BE_DETERMINED", { documentName: c })
	};
	let u = xe(l.securitySchemes).reduce((e, t) => {
		let n = t.format === "basic" ? `Basic ${Te(t.value)}` : t.format === "bearer" ? `Bearer ${t.value}` : t.value;
		return t.in === "header" ? e.headers[t.name] = n : t.in === "query" ? e.queryParams.set(t.name, n) : t.in === "cookie" && (e.cookies[t.name] = n), e;
	}, {
		headers: {},
		queryParams: new URLSearchParams(),
		cookies: {}
	}), d = Object.entries(u.cookies).map(([e, t]) => `${e}=${t}`).join("; "), f = {
		method: i,
		body: o,
		headers: {
			...s,
			...u.headers,
			Cookie: d
		}
	}, p = await Si(Ci({
		path: a,
		activeServer: l.activeServer,
		proxyUrl: r,
		queryParams: u.queryParams
	}), f);
	return n.addToolOutput({
		tool: gn,
		toolCallId: t,
		output: p,
		state: "output-available"
	}), p;
}, (e) => sn("FAILED_TO_EXECUTE_REQUEST", e)), Ti = {
	DEFAULT_PROXY_URL: "https://proxy.scalar.com",
	PRIVACY_POLICY: "https://scalar.com/legal/privacy-policy",
	TERMS_AND_CONDITIONS: "https://scalar.com/legal/terms-and-conditions",
	AGENT_SCALAR_DOCUMENTATION: "https://scalar.com/products/agent/getting-started",
	PROXY_SOURCE_CODE: "https://github.com/scalar/scalar/tree/main/projects/proxy-scalar-com"
};
// vendor/node_modules/@scalar/agent-chat/dist/helpers.js
function Ei(e) {
	return Object.values(e.paths ?? {}).flatMap((e) => Object.values(e ?? {}));
}
function Di(e, t, n) {
	let r = Ae(t?.components?.securitySchemes, {}, n, e), i = Oe(t.security), a = Re(n.getAuthSelectedSchemas({
		type: "document",
		documentName: e
	}), void 0, i);
	return je(r, a.selectedSchemes[a.selectedIndex] ?? {});
}
function Oi(e) {
	let t = [];
	for (let [n, r] of Object.entries(e.workspace.documents)) be(r) && t.push([n, r]);
	return Object.fromEntries(t.map(([t, n]) => [t, {
		activeServer: Fe(n, null, null, Le(n.servers, { documentUrl: n["x-scalar-original-source-url"] })),
		securitySchemes: Di(t, n, e.auth)
	}]));
}
var ki = f(), Ai = () => {
	let e = (e) => `${a.AUTH}-${e}`;
	return {
		getAuth: (t) => Pe(Xe, JSON.parse(ki.getItem(e(t)) ?? "{}")),
		setAuth: (t, n) => {
			ki.setItem(e(t), JSON.stringify(n));
		}
	};
}, ji = ({ documentName: e, workspaceStore: t }) => {
	let n = Ai().getAuth(e);
	t.auth.load({ [e]: n });
};
function Mi(e) {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-term-and-conditions.js
var Ni = "scalar/agent-terms-accepted";
function Pi() {
	let e = S(!1);
	ye(() => {
		e.value = localStorage.getItem(Ni) === "true";
	});
	function t() {
		e.value = !0, localStorage.setItem(Ni, "true");
	}
	return {
		accepted: e,
		accept: t
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-upload-tmp-document.js
var Fi = 5e3, Ii = "scalar-tmp-doc";
function Li({ namespace: e, slug: t }) {
	localStorage.setItem(Ii, JSON.stringify({
		namespace: e,
		slug: t
	}));
}
var Ri = ze({
	namespace: M(),
	slug: M()
});
function zi() {
	let e = localStorage.getItem(Ii);
	if (e) return n(Ri, JSON.parse(e));
}
function Bi() {
	localStorage.getItem(Ii) && localStorage.removeItem(Ii);
}
function Vi() {
	let e = Q(), t = S();
	function r(t) {
		let n = `${e.baseUrl}${t}`;
		return De(e.platformProxyUrl, n);
	}
	async function i(i, a = !1) {
		try {
			t.value = { type: "uploading" };
			let o = await fetch(r(`/core/share/upload/apis${a ? "?source=agent" : ""}`), {
				method: "POST",
				headers: { "Content-Type": "application/json" },
				body: JSON.stringify({ document: i })
			});
			if (!o.ok) {
				t.value = {
					type: "error",
					error: "Failed to upload your OpenAPI document."
				};
				return;
			}
			let s = await o.json(), c = ze({
				url: M(),
				namespace: M(),
				slug: M()
			});
			if (!Nt(c, s)) {
				t.value = {
					type: "error",
					error: "Failed to process document."
				};
				return;
			}
			let l = n(c, s);
			t.value = { type: "processing" };
			let u = await fetch(r(`/vector/registry/embeddings/${l.namespace}/${l.slug}`), { method: "GET" });
			if (Li({
				namespace: l.namespace,
				slug: l.slug
			}), await e.addDocument({
				namespace: l.namespace,
				slug: l.slug,
				removable: !1,
				tmp: !0
			}), !u.ok) {
				t.value = {
					type: "error",
					error: "Failed to embed document."
				};
				return;
			}
			return t.value = { type: "done" }, e.uploadedTmpDocumentUrl.value = l.url, setTimeout(() => {
				t.value = void 0;
			}, Fi), l;
		} catch {
			t.value = {
				type: "error",
				error: "Failed to upload your OpenAPI document."
			};
			return;
		}
	}
	return {
		uploadTempDocument: i,
		uploadState: t
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/plugins/persistance.js
var Hi = ({ debounceDelay: e = 500, maxWait: t = 1e4, persistAuth: n = !1 }) => {
	let { execute: r } = It({
		delay: e,
		maxWait: t
	}), i = Ai(), a = () => typeof n == "function" ? n() : n;
	return { hooks: { onWorkspaceStateChanges(e) {
		a() && e.type === "auth" && r("auth", () => i.setAuth(e.documentName, e.value));
	} } };
}, Ui = fn.safeFn(async ({ namespace: e, slug: n, workspaceStore: r, registryDocuments: i, getAccessToken: a, registryUrl: o, config: c, api: l, removable: u }) => {
	let d = await l.getDocument({
		namespace: e,
		slug: n
	});
	if (!d.success) return d;
	i.value.push({
		...d.data,
		removable: u
	});
	let f = new URL(`/@${e}/apis/${n}/latest`, o), p = [], m = a?.();
	m && p.push({
		domains: [new URL(o).host],
		headers: { "x-scalar-auth": m }
	});
	let h = await t(f.toString(), {
		plugins: [s(), ft({ headers: p })],
		treeShake: !1
	}), g = hn(e, n);
	return await r.addDocument({
		name: g,
		document: h
	}, c), r.update("x-scalar-active-document", g), ji({
		documentName: g,
		workspaceStore: r
	}), {
		success: !0,
		data: d.data
	};
}, (e) => sn("UNABLE_TO_LOAD_DOCUMENT", e)), Wi = "vercel.ai.error", Gi = Symbol.for(Wi), Ki, qi, Ji = class e extends (qi = Error, Ki = Gi, qi) {
	constructor({ name: e, message: t, cause: n }) {
		super(t), this[Ki] = !0, this.name = e, this.cause = n;
	}
	static isInstance(t) {
		return e.hasMarker(t, Wi);
	}
	static hasMarker(e, t) {
		let n = Symbol.for(t);
		return typeof e == "object" && !!e && n in e && typeof e[n] == "boolean" && e[n] === !0;
	}
};
function Yi(e) {
	return e == null ? "unknown error" : typeof e == "string" ? e : e instanceof Error ? e.message : JSON.stringify(e);
}
var Xi = "AI_InvalidArgumentError", Zi = `vercel.ai.error.${Xi}`, Qi = Symbol.for(Zi), $i, ea, ta = class extends (ea = Ji, $i = Qi, ea) {
	constructor({ message: e, cause: t, argument: n }) {
		super({
			name: Xi,
			message: e,
			cause: t
		}), this[$i] = !0, this.argument = n;
	}
	static isInstance(e) {
		return Ji.hasMarker(e, Zi);
	}
}, na = "AI_JSONParseError", ra = `vercel.ai.error.${na}`, ia = Symbol.for(ra), aa, oa, sa = class extends (oa = Ji, aa = ia, oa) {
	constructor({ text: e, cause: t }) {
		super({
			name: na,
			message: `JSON parsing failed: Text: ${e}.
Error message: ${Yi(t)}`,
			cause: t
		}), this[aa] = !0, this.text = e;
	}
	static isInstance(e) {
		return Ji.hasMarker(e, ra);
	}
}, ca = "AI_TypeValidationError", la = `vercel.ai.error.${ca}`, ua = Symbol.for(la), da, fa, pa = class e extends (fa = Ji, da = ua, fa) {
	constructor({ value: e, cause: t }) {
		super({
			name: ca,
			message: `Type validation failed: Value: ${JSON.stringify(e)}.
Error message: ${Yi(t)}`,
			cause: t
		}), this[da] = !0, this.value = e;
	}
	static isInstance(e) {
		return Ji.hasMarker(e, la);
	}
	static wrap({ value: t, cause: n }) {
		return e.isInstance(n) && n.value === t ? n : new e({
			value: t,
			cause: n
		});
	}
}, z;
(function(e) {
	e.assertEqual = (e) => {};
	function t(e) {}
	e.assertIs = t;
	function n(e) {
		throw Error();
	}
	e.assertNever = n, e.arrayToEnum = (e) => {
		let t = {};
		for (let n of e) t[n] = n;
		return t;
	}, e.getValidEnumValues = (t) => {
		let n = e.objectKeys(t).filter((e) => typeof t[t[e]] != "number"), r = {};
		for (let e of n) r[e] = t[e];
		return e.objectValues(r);
	}, e.objectValues = (t) => e.objectKeys(t).map(function(e) {
		return t[e];
	}), e.objectKeys = typeof Object.keys == "function" ? (e) => Object.keys(e) : (e) => {
		let t = [];
		for (let n in e) Object.prototype.hasOwnProperty.call(e, n) && t.push(n);
		return t;
	}, e.find = (e, t) => {
		for (let n of e) if (t(n)) return n;
	}, e.isInteger = typeof Number.isInteger == "function" ? (e) => Number.isInteger(e) : (e) => typeof e == "number" && Number.isFinite(e) && Math.floor(e) === e;
	function r(e, t = " | ") {
		return e.map((e) => typeof e == "string" ? `'${e}'` : e).join(t);
	}
	e.joinValues = r, e.jsonStringifyReplacer = (e, t) => typeof t == "bigint" ? t.toString() : t;
})(z ||= {});
var ma;
(function(e) {
	e.mergeShapes = (e, t) => ({
		...e,
		...t
	});
})(ma ||= {});
var B = z.arrayToEnum([
	"string",
	"nan",
	"number",
	"integer",
	"float",
	"boolean",
	"date",
	"bigint",
	"symbol",
	"function",
	"undefined",
	"null",
	"array",
	"object",
	"unknown",
	"promise",
	"void",
	"never",
	"map",
	"set"
]), ha = (e) => {
	switch (typeof e) {
		case "undefined": return B.undefined;
		case "string": return B.string;
		case "number": return Number.isNaN(e) ? B.nan : B.number;
		case "boolean": return B.boolean;
		case "function": return B.function;
		case "bigint": return B.bigint;
		case "symbol": return B.symbol;
		case "object": return Array.isArray(e) ? B.array : e === null ? B.null : e.then && typeof e.then == "function" && e.catch && typeof e.catch == "function" ? B.promise : typeof Map < "u" && e instanceof Map ? B.map : typeof Set < "u" && e instanceof Set ? B.set : typeof Date < "u" && e instanceof Date ? B.date : B.object;
		default: return B.unknown;
	}
}, V = z.arrayToEnum([
	"invalid_type",
	"invalid_literal",
	"custom",
	"invalid_union",
	"invalid_union_discriminator",
	"invalid_enum_value",
	"unrecognized_keys",
	"invalid_arguments",
	"invalid_return_type",
	"invalid_date",
	"invalid_string",
	"too_small",
	"too_big",
	"invalid_intersection_types",
	"not_multiple_of",
	"not_finite"
]), ga = class e extends Error {
	get errors() {
		return this.issues;
	}
	constructor(e) {
		super(), this.issues = [], this.addIssue = (e) => {
			this.issues = [...this.issues, e];
		}, this.addIssues = (e = []) => {
			this.issues = [...this.issues, ...e];
		};
		let t = new.target.prototype;
		Object.setPrototypeOf ? Object.setPrototypeOf(this, t) : this.__proto__ = t, this.name = "ZodError", this.issues = e;
	}
	format(e) {
		let t = e || function(e) {
			return e.message;
		}, n = { _errors: [] }, r = (e) => {
			for (let i of e.issues) if (i.code === "invalid_union") i.unionErrors.map(r);
			else if (i.code === "invalid_return_type") r(i.returnTypeError);
			else if (i.code === "invalid_arguments") r(i.argumentsError);
			else if (i.path.length === 0) n._errors.push(t(i));
			else {
				let e = n, r = 0;
				for (; r < i.path.length;) {
					let n = i.path[r], a = r === i.path.length - 1;
					n === "_errors" ? (a && e._errors.push(t(i)), r++) : (Object.prototype.hasOwnProperty.call(e, n) || (n === "__proto__" ? Object.defineProperty(e, n, {
						value: { _errors: [] },
						writable: !0,
						enumerable: !0,
						configurable: !0
					}) : e[n] = { _errors: [] }), e = e[n], a && e._errors.push(t(i)), r++);
				}
			}
		};
		return r(this), n;
	}
	static assert(t) {
		if (!(t instanceof e)) throw Error(`Not a ZodError: ${t}`);
	}
	toString() {
		return this.message;
	}
	get message() {
		return JSON.stringify(this.issues, z.jsonStringifyReplacer, 2);
	}
	get isEmpty() {
		return this.issues.length === 0;
	}
	flatten(e = (e) => e.message) {
		let t = Object.create(null), n = [];
		for (let r of this.issues) if (r.path.length > 0) {
			let n = r.path[0];
			t[n] = t[n] || [], t[n].push(e(r));
		} else n.push(e(r));
		return {
			formErrors: n,
			fieldErrors: t
		};
	}
	get formErrors() {
		return this.flatten();
	}
};
ga.create = (e) => new ga(e);
// vendor/node_modules/zod/v3/locales/en.js
var _a = (e, t) => {
	let n;
	switch (e.code) {
		case V.invalid_type:
			n = e.received === B.undefined ? "Required" : `Expected ${e.expected}, received ${e.received}`;
			break;
		case V.invalid_literal:
			n = `Invalid literal value, expected ${JSON.stringify(e.expected, z.jsonStringifyReplacer)}`;
			break;
		case V.unrecognized_keys:
			n = `Unrecognized key(s) in object: ${z.joinValues(e.keys, ", ")}`;
			break;
		case V.invalid_union:
			n = "Invalid input";
			break;
		case V.invalid_union_discriminator:
			n = `Invalid discriminator value. Expected ${z.joinValues(e.options)}`;
			break;
		case V.invalid_enum_value:
			n = `Invalid enum value. Expected ${z.joinValues(e.options)}, received '${e.received}'`;
			break;
		case V.invalid_arguments:
			n = "Invalid function arguments";
			break;
		case V.invalid_return_type:
			n = "Invalid function return type";
			break;
		case V.invalid_date:
			n = "Invalid date";
			break;
		case V.invalid_string:
			typeof e.validation == "object" ? "includes" in e.validation ? (n = `Invalid input: must include "${e.validation.includes}"`, typeof e.validation.position == "number" && (n = `${n} at one or more positions greater than or equal to ${e.validation.position}`)) : "startsWith" in e.validation ? n = `Invalid input: must start with "${e.validation.startsWith}"` : "endsWith" in e.validation ? n = `Invalid input: must end with "${e.validation.endsWith}"` : z.assertNever(e.validation) : n = e.validation === "regex" ? "Invalid" : `Invalid ${e.validation}`;
			break;
		case V.too_small:
			n = e.type === "array" ? `Array must contain ${e.exact ? "exactly" : e.inclusive ? "at least" : "more than"} ${e.minimum} element(s)` : e.type === "string" ? `String must contain ${e.exact ? "exactly" : e.inclusive ? "at least" : "over"} ${e.minimum} character(s)` : e.type === "number" || e.type === "bigint" ? `Number must be ${e.exact ? "exactly equal to " : e.inclusive ? "greater than or equal to " : "greater than "}${e.minimum}` : e.type === "date" ? `Date must be ${e.exact ? "exactly equal to " : e.inclusive ? "greater than or equal to " : "greater than "}${new Date(Number(e.minimum))}` : "Invalid input";
			break;
		case V.too_big:
			n = e.type === "array" ? `Array must contain ${e.exact ? "exactly" : e.inclusive ? "at most" : "less than"} ${e.maximum} element(s)` : e.type === "string" ? `String must contain ${e.exact ? "exactly" : e.inclusive ? "at most" : "under"} ${e.maximum} character(s)` : e.type === "number" ? `Number must be ${e.exact ? "exactly" : e.inclusive ? "less than or equal to" : "less than"} ${e.maximum}` : e.type === "bigint" ? `BigInt must be ${e.exact ? "exactly" : e.inclusive ? "less than or equal to" : "less than"} ${e.maximum}` : e.type === "date" ? `Date must be ${e.exact ? "exactly" : e.inclusive ? "smaller than or equal to" : "smaller than"} ${new Date(Number(e.maximum))}` : "Invalid input";
			break;
		case V.custom:
			n = "Invalid input";
			break;
		case V.invalid_intersection_types:
			n = "Intersection results could not be merged";
			break;
		case V.not_multiple_of:
			n = `Number must be a multiple of ${e.multipleOf}`;
			break;
		case V.not_finite:
			n = "Number must be finite";
			break;
		default: n = t.defaultError, z.assertNever(e);
	}
	return { message: n };
}, va = _a;
function ya() {
	return va;
}
// vendor/node_modules/zod/v3/helpers/parseUtil.js
var ba = (e) => {
	let { data: t, path: n, errorMaps: r, issueData: i } = e, a = [...n, ...i.path || []], o = {
		...i,
		path: a
	};
	if (i.message !== void 0) return {
		...i,
		path: a,
		message: i.message
	};
	let s = "", c = r.filter((e) => !!e).slice().reverse();
	for (let e of c) s = e(o, {
		data: t,
		defaultError: s
	}).message;
	return {
		...i,
		path: a,
		message: s
	};
};
function H(e, t) {
	let n = ya(), r = ba({
		issueData: t,
		data: e.data,
		path: e.path,
		errorMaps: [
			e.common.contextualErrorMap,
			e.schemaErrorMap,
			n,
			n === _a ? void 0 : _a
		].filter((e) => !!e)
	});
	e.common.issues.push(r);
}
var xa = class e {
	constructor() {
		this.value = "valid";
	}
	dirty() {
		this.value === "valid" && (this.value = "dirty");
	}
	abort() {
		this.value !== "aborted" && (this.value = "aborted");
	}
	static mergeArray(e, t) {
		let n = [];
		for (let r of t) {
			if (r.status === "aborted") return U;
			r.status === "dirty" && e.dirty(), n.push(r.value);
		}
		return {
			status: e.value,
			value: n
		};
	}
	static async mergeObjectAsync(t, n) {
		let r = [];
		for (let e of n) {
			let t = await e.key, n = await e.value;
			r.push({
				key: t,
				value: n
			});
		}
		return e.mergeObjectSync(t, r);
	}
	static mergeObjectSync(e, t) {
		let n = {};
		for (let r of t) {
			let { key: t, value: i } = r;
			if (t.status === "aborted" || i.status === "aborted") return U;
			t.status === "dirty" && e.dirty(), i.status === "dirty" && e.dirty(), t.value !== "__proto__" && (i.value !== void 0 || r.alwaysSet) && (n[t.value] = i.value);
		}
		return {
			status: e.value,
			value: n
		};
	}
}, U = Object.freeze({ status: "aborted" }), Sa = (e) => ({
	status: "dirty",
	value: e
}), W = (e) => ({
	status: "valid",
	value: e
}), Ca = (e) => e.status === "aborted", wa = (e) => e.status === "dirty", Ta = (e) => e.status === "valid", Ea = (e) => typeof Promise < "u" && e instanceof Promise, G;
(function(e) {
	e.errToObj = (e) => typeof e == "string" ? { message: e } : e || {}, e.toString = (e) => typeof e == "string" ? e : e?.message;
})(G ||= {});
// vendor/node_modules/zod/v3/types.js
var Da = class {
	constructor(e, t, n, r) {
		this._cachedPath = [], this.parent = e, this.data = t, this._path = n, this._key = r;
	}
	get path() {
		return this._cachedPath.length || (Array.isArray(this._key) ? this._cachedPath.push(...this._path, ...this._key) : this._cachedPath.push(...this._path, this._key)), this._cachedPath;
	}
}, Oa = (e, t) => {
	if (Ta(t)) return {
		success: !0,
		data: t.value
	};
	if (!e.common.issues.length) throw Error("Validation failed but no issues detected.");
	return {
		success: !1,
		get error() {
			if (this._error) return this._error;
			let t = new ga(e.common.issues);
			return this._error = t, this._error;
		}
	};
};
function K(e) {
	if (!e) return {};
	let { errorMap: t, invalid_type_error: n, required_error: r, description: i } = e;
	if (t && (n || r)) throw Error("Can't use \"invalid_type_error\" or \"required_error\" in conjunction with custom error map.");
	return t ? {
		errorMap: t,
		description: i
	} : {
		errorMap: (t, i) => {
			let { message: a } = e;
			return t.code === "invalid_enum_value" ? { message: a ?? i.defaultError } : i.data === void 0 ? { message: a ?? r ?? i.defaultError } : t.code === "invalid_type" ? { message: a ?? n ?? i.defaultError } : { message: i.defaultError };
		},
		description: i
	};
}
var q = class {
	get description() {
		return this._def.description;
	}
	_getType(e) {
		return ha(e.data);
	}
	_getOrReturnCtx(e, t) {
		return t || {
			common: e.parent.common,
			data: e.data,
			parsedType: ha(e.data),
			schemaErrorMap: this._def.errorMap,
			path: e.path,
			parent: e.parent
		};
	}
	_processInputParams(e) {
		return {
			status: new xa(),
			ctx: {
				common: e.parent.common,
				data: e.data,
				parsedType: ha(e.data),
				schemaErrorMap: this._def.errorMap,
				path: e.path,
				parent: e.parent
			}
		};
	}
	_parseSync(e) {
		let t = this._parse(e);
		if (Ea(t)) throw Error("Synchronous parse encountered promise.");
		return t;
	}
	_parseAsync(e) {
		let t = this._parse(e);
		return Promise.resolve(t);
	}
	parse(e, t) {
		let n = this.safeParse(e, t);
		if (n.success) return n.data;
		throw n.error;
	}
	safeParse(e, t) {
		let n = {
			common: {
				issues: [],
				async: t?.async ?? !1,
				contextualErrorMap: t?.errorMap
			},
			path: t?.path || [],
			schemaErrorMap: this._def.errorMap,
			parent: null,
			data: e,
			parsedType: ha(e)
		};
		return Oa(n, this._parseSync({
			data: e,
			path: n.path,
			parent: n
		}));
	}
	"~validate"(e) {
		let t = {
			common: {
				issues: [],
				async: !!this["~standard"].async
			},
			path: [],
			schemaErrorMap: this._def.errorMap,
			parent: null,
			data: e,
			parsedType: ha(e)
		};
		if (!this["~standard"].async) try {
			let n = this._parseSync({
				data: e,
				path: [],
				parent: t
			});
			return Ta(n) ? { value: n.value } : { issues: t.common.issues };
		} catch (e) {
			e?.message?.toLowerCase()?.includes("encountered") && (this["~standard"].async = !0), t.common = {
				issues: [],
				async: !0
			};
		}
		return this._parseAsync({
			data: e,
			path: [],
			parent: t
		}).then((e) => Ta(e) ? { value: e.value } : { issues: t.common.issues });
	}
	async parseAsync(e, t) {
		let n = await this.safeParseAsync(e, t);
		if (n.success) return n.data;
		throw n.error;
	}
	async safeParseAsync(e, t) {
		let n = {
			common: {
				issues: [],
				contextualErrorMap: t?.errorMap,
				async: !0
			},
			path: t?.path || [],
			schemaErrorMap: this._def.errorMap,
			parent: null,
			data: e,
			parsedType: ha(e)
		}, r = this._parse({
			data: e,
			path: n.path,
			parent: n
		});
		return Oa(n, await (Ea(r) ? r : Promise.resolve(r)));
	}
	refine(e, t) {
		let n = (e) => typeof t == "string" || t === void 0 ? { message: t } : typeof t == "function" ? t(e) : t;
		return this._refinement((t, r) => {
			let i = e(t), a = () => r.addIssue({
				code: V.custom,
				...n(t)
			});
			return typeof Promise < "u" && i instanceof Promise ? i.then((e) => e ? !0 : (a(), !1)) : i ? !0 : (a(), !1);
		});
	}
	refinement(e, t) {
		return this._refinement((n, r) => e(n) ? !0 : (r.addIssue(typeof t == "function" ? t(n, r) : t), !1));
	}
	_refinement(e) {
		return new Mo({
			schema: this,
			typeName: J.ZodEffects,
			effect: {
				type: "refinement",
				refinement: e
			}
		});
	}
	superRefine(e) {
		return this._refinement(e);
	}
	constructor(e) {
		this.spa = this.safeParseAsync, this._def = e, this.parse = this.parse.bind(this), this.safeParse = this.safeParse.bind(this), this.parseAsync = this.parseAsync.bind(this), this.safeParseAsync = this.safeParseAsync.bind(this), this.spa = this.spa.bind(this), this.refine = this.refine.bind(this), this.refinement = this.refinement.bind(this), this.superRefine = this.superRefine.bind(this), this.optional = this.optional.bind(this), this.nullable = this.nullable.bind(this), this.nullish = this.nullish.bind(this), this.array = this.array.bind(this), this.promise = this.promise.bind(this), this.or = this.or.bind(this), this.and = this.and.bind(this), this.transform = this.transform.bind(this), this.brand = this.brand.bind(this), this.default = this.default.bind(this), this.catch = this.catch.bind(this), this.describe = this.describe.bind(this), this.pipe = this.pipe.bind(this), this.readonly = this.readonly.bind(this), this.isNullable = this.isNullable.bind(this), this.isOptional = this.isOptional.bind(this), this["~standard"] = {
			version: 1,
			vendor: "zod",
			validate: (e) => this["~validate"](e)
		};
	}
	optional() {
		return No.create(this, this._def);
	}
	nullable() {
		return Po.create(this, this._def);
	}
	nullish() {
		return this.nullable().optional();
	}
	array() {
		return po.create(this);
	}
	promise() {
		return jo.create(this, this._def);
	}
	or(e) {
		return go.create([this, e], this._def);
	}
	and(e) {
		return bo.create(this, e, this._def);
	}
	transform(e) {
		return new Mo({
			...K(this._def),
			schema: this,
			typeName: J.ZodEffects,
			effect: {
				type: "transform",
				transform: e
			}
		});
	}
	default(e) {
		let t = typeof e == "function" ? e : () => e;
		return new Fo({
			...K(this._def),
			innerType: this,
			defaultValue: t,
			typeName: J.ZodDefault
		});
	}
	brand() {
		return new Ro({
			typeName: J.ZodBranded,
			type: this,
			...K(this._def)
		});
	}
	catch(e) {
		let t = typeof e == "function" ? e : () => e;
		return new Io({
			...K(this._def),
			innerType: this,
			catchValue: t,
			typeName: J.ZodCatch
		});
	}
	describe(e) {
		let t = this.constructor;
		return new t({
			...this._def,
			description: e
		});
	}
	pipe(e) {
		return zo.create(this, e);
	}
	readonly() {
		return Bo.create(this);
	}
	isOptional() {
		return this.safeParse(void 0).success;
	}
	isNullable() {
		return this.safeParse(null).success;
	}
}, ka = /^c[^\s-]{8,}$/i, Aa = /^[0-9a-z]+$/, ja = /^[0-9A-HJKMNP-TV-Z]{26}$/i, Ma = /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/i, Na = /^[a-z0-9_-]{21}$/i, Pa = /^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/, Fa = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/, Ia = /^(?!\.)(?!.*\.\.)([A-Z0-9_'+\-\.]*)[A-Z0-9_+-]@([A-Z0-9][A-Z0-9\-]*\.)+[A-Z]{2,}$/i, La = "^[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$", Ra, za = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, Ba = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/, Va = /^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$/, Ha = /^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, Ua = /^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/, Wa = /^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/, Ga = "((\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|(02)-(0[1-9]|1\\d|2[0-8])))", Ka = RegExp(`^${Ga}$`);
function qa(e) {
	let t = "[0-5]\\d";
	e.precision ? t = `${t}\\.\\d{${e.precision}}` : e.precision ?? (t = `${t}(\\.\\d+)?`);
	let n = e.precision ? "+" : "?";
	return `([01]\\d|2[0-3]):[0-5]\\d(:${t})${n}`;
}
function Ja(e) {
	return RegExp(`^${qa(e)}$`);
}
function Ya(e) {
	let t = `${Ga}T${qa(e)}`, n = [];
	return n.push(e.local ? "Z?" : "Z"), e.offset && n.push("([+-]\\d{2}:?\\d{2})"), t = `${t}(${n.join("|")})`, RegExp(`^${t}$`);
}
function Xa(e, t) {
	return !((t !== "v4" && t || !za.test(e)) && (t !== "v6" && t || !Va.test(e)));
}
function Za(e, t) {
	if (!Pa.test(e)) return !1;
	try {
		let [n] = e.split(".");
		if (!n) return !1;
		let r = n.replace(/-/g, "+").replace(/_/g, "/").padEnd(n.length + (4 - n.length % 4) % 4, "="), i = JSON.parse(atob(r));
		return !(typeof i != "object" || !i || "typ" in i && i?.typ !== "JWT" || !i.alg || t && i.alg !== t);
	} catch {
		return !1;
	}
}
function Qa(e, t) {
	return !((t !== "v4" && t || !Ba.test(e)) && (t !== "v6" && t || !Ha.test(e)));
}
var $a = class e extends q {
	_parse(e) {
		if (this._def.coerce && (e.data = String(e.data)), this._getType(e) !== B.string) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.string,
				received: t.parsedType
			}), U;
		}
		let t = new xa(), n;
		for (let r of this._def.checks) if (r.kind === "min") e.data.length < r.value && (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.too_small,
			minimum: r.value,
			type: "string",
			inclusive: !0,
			exact: !1,
			message: r.message
		}), t.dirty());
		else if (r.kind === "max") e.data.length > r.value && (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.too_big,
			maximum: r.value,
			type: "string",
			inclusive: !0,
			exact: !1,
			message: r.message
		}), t.dirty());
		else if (r.kind === "length") {
			let i = e.data.length > r.value, a = e.data.length < r.value;
			(i || a) && (n = this._getOrReturnCtx(e, n), i ? H(n, {
				code: V.too_big,
				maximum: r.value,
				type: "string",
				inclusive: !0,
				exact: !0,
				message: r.message
			}) : a && H(n, {
				code: V.too_small,
				minimum: r.value,
				type: "string",
				inclusive: !0,
				exact: !0,
				message: r.message
			}), t.dirty());
		} else if (r.kind === "email") Ia.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "email",
			code: V.invalid_string,
			message: r.message
		}), t.dirty());
		else if (r.kind === "emoji") Ra ||= new RegExp(La, "u"), Ra.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "emoji",
			code: V.invalid_string,
			message: r.message
		}), t.dirty());
		else if (r.kind === "uuid") Ma.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "uuid",
			code: V.invalid_string,
			message: r.message
		}), t.dirty());
		else if (r.kind === "nanoid") Na.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "nanoid",
			code: V.invalid_string,
			message: r.message
		}), t.dirty());
		else if (r.kind === "cuid") ka.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "cuid",
			code: V.invalid_string,
			message: r.message
		}), t.dirty());
		else if (r.kind === "cuid2") Aa.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "cuid2",
			code: V.invalid_string,
			message: r.message
		}), t.dirty());
		else if (r.kind === "ulid") ja.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "ulid",
			code: V.invalid_string,
			message: r.message
		}), t.dirty());
		else if (r.kind === "url") try {
			new URL(e.data);
		} catch {
			n = this._getOrReturnCtx(e, n), H(n, {
				validation: "url",
				code: V.invalid_string,
				message: r.message
			}), t.dirty();
		}
		else r.kind === "regex" ? (r.regex.lastIndex = 0, r.regex.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "regex",
			code: V.invalid_string,
			message: r.message
		}), t.dirty())) : r.kind === "trim" ? e.data = e.data.trim() : r.kind === "includes" ? e.data.includes(r.value, r.position) || (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.invalid_string,
			validation: {
				includes: r.value,
				position: r.position
			},
			message: r.message
		}), t.dirty()) : r.kind === "toLowerCase" ? e.data = e.data.toLowerCase() : r.kind === "toUpperCase" ? e.data = e.data.toUpperCase() : r.kind === "startsWith" ? e.data.startsWith(r.value) || (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.invalid_string,
			validation: { startsWith: r.value },
			message: r.message
		}), t.dirty()) : r.kind === "endsWith" ? e.data.endsWith(r.value) || (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.invalid_string,
			validation: { endsWith: r.value },
			message: r.message
		}), t.dirty()) : r.kind === "datetime" ? Ya(r).test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.invalid_string,
			validation: "datetime",
			message: r.message
		}), t.dirty()) : r.kind === "date" ? Ka.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.invalid_string,
			validation: "date",
			message: r.message
		}), t.dirty()) : r.kind === "time" ? Ja(r).test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.invalid_string,
			validation: "time",
			message: r.message
		}), t.dirty()) : r.kind === "duration" ? Fa.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "duration",
			code: V.invalid_string,
			message: r.message
		}), t.dirty()) : r.kind === "ip" ? Xa(e.data, r.version) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "ip",
			code: V.invalid_string,
			message: r.message
		}), t.dirty()) : r.kind === "jwt" ? Za(e.data, r.alg) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "jwt",
			code: V.invalid_string,
			message: r.message
		}), t.dirty()) : r.kind === "cidr" ? Qa(e.data, r.version) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "cidr",
			code: V.invalid_string,
			message: r.message
		}), t.dirty()) : r.kind === "base64" ? Ua.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "base64",
			code: V.invalid_string,
			message: r.message
		}), t.dirty()) : r.kind === "base64url" ? Wa.test(e.data) || (n = this._getOrReturnCtx(e, n), H(n, {
			validation: "base64url",
			code: V.invalid_string,
			message: r.message
		}), t.dirty()) : z.assertNever(r);
		return {
			status: t.value,
			value: e.data
		};
	}
	_regex(e, t, n) {
		return this.refinement((t) => e.test(t), {
			validation: t,
			code: V.invalid_string,
			...G.errToObj(n)
		});
	}
	_addCheck(t) {
		return new e({
			...this._def,
			checks: [...this._def.checks, t]
		});
	}
	email(e) {
		return this._addCheck({
			kind: "email",
			...G.errToObj(e)
		});
	}
	url(e) {
		return this._addCheck({
			kind: "url",
			...G.errToObj(e)
		});
	}
	emoji(e) {
		return this._addCheck({
			kind: "emoji",
			...G.errToObj(e)
		});
	}
	uuid(e) {
		return this._addCheck({
			kind: "uuid",
			...G.errToObj(e)
		});
	}
	nanoid(e) {
		return this._addCheck({
			kind: "nanoid",
			...G.errToObj(e)
		});
	}
	cuid(e) {
		return this._addCheck({
			kind: "cuid",
			...G.errToObj(e)
		});
	}
	cuid2(e) {
		return this._addCheck({
			kind: "cuid2",
			...G.errToObj(e)
		});
	}
	ulid(e) {
		return this._addCheck({
			kind: "ulid",
			...G.errToObj(e)
		});
	}
	base64(e) {
		return this._addCheck({
			kind: "base64",
			...G.errToObj(e)
		});
	}
	base64url(e) {
		return this._addCheck({
			kind: "base64url",
			...G.errToObj(e)
		});
	}
	jwt(e) {
		return this._addCheck({
			kind: "jwt",
			...G.errToObj(e)
		});
	}
	ip(e) {
		return this._addCheck({
			kind: "ip",
			...G.errToObj(e)
		});
	}
	cidr(e) {
		return this._addCheck({
			kind: "cidr",
			...G.errToObj(e)
		});
	}
	datetime(e) {
		return typeof e == "string" ? this._addCheck({
			kind: "datetime",
			precision: null,
			offset: !1,
			local: !1,
			message: e
		}) : this._addCheck({
			kind: "datetime",
			precision: e?.precision === void 0 ? null : e?.precision,
			offset: e?.offset ?? !1,
			local: e?.local ?? !1,
			...G.errToObj(e?.message)
		});
	}
	date(e) {
		return this._addCheck({
			kind: "date",
			message: e
		});
	}
	time(e) {
		return typeof e == "string" ? this._addCheck({
			kind: "time",
			precision: null,
			message: e
		}) : this._addCheck({
			kind: "time",
			precision: e?.precision === void 0 ? null : e?.precision,
			...G.errToObj(e?.message)
		});
	}
	duration(e) {
		return this._addCheck({
			kind: "duration",
			...G.errToObj(e)
		});
	}
	regex(e, t) {
		return this._addCheck({
			kind: "regex",
			regex: e,
			...G.errToObj(t)
		});
	}
	includes(e, t) {
		return this._addCheck({
			kind: "includes",
			value: e,
			position: t?.position,
			...G.errToObj(t?.message)
		});
	}
	startsWith(e, t) {
		return this._addCheck({
			kind: "startsWith",
			value: e,
			...G.errToObj(t)
		});
	}
	endsWith(e, t) {
		return this._addCheck({
			kind: "endsWith",
			value: e,
			...G.errToObj(t)
		});
	}
	min(e, t) {
		return this._addCheck({
			kind: "min",
			value: e,
			...G.errToObj(t)
		});
	}
	max(e, t) {
		return this._addCheck({
			kind: "max",
			value: e,
			...G.errToObj(t)
		});
	}
	length(e, t) {
		return this._addCheck({
			kind: "length",
			value: e,
			...G.errToObj(t)
		});
	}
	nonempty(e) {
		return this.min(1, G.errToObj(e));
	}
	trim() {
		return new e({
			...this._def,
			checks: [...this._def.checks, { kind: "trim" }]
		});
	}
	toLowerCase() {
		return new e({
			...this._def,
			checks: [...this._def.checks, { kind: "toLowerCase" }]
		});
	}
	toUpperCase() {
		return new e({
			...this._def,
			checks: [...this._def.checks, { kind: "toUpperCase" }]
		});
	}
	get isDatetime() {
		return !!this._def.checks.find((e) => e.kind === "datetime");
	}
	get isDate() {
		return !!this._def.checks.find((e) => e.kind === "date");
	}
	get isTime() {
		return !!this._def.checks.find((e) => e.kind === "time");
	}
	get isDuration() {
		return !!this._def.checks.find((e) => e.kind === "duration");
	}
	get isEmail() {
		return !!this._def.checks.find((e) => e.kind === "email");
	}
	get isURL() {
		return !!this._def.checks.find((e) => e.kind === "url");
	}
	get isEmoji() {
		return !!this._def.checks.find((e) => e.kind === "emoji");
	}
	get isUUID() {
		return !!this._def.checks.find((e) => e.kind === "uuid");
	}
	get isNANOID() {
		return !!this._def.checks.find((e) => e.kind === "nanoid");
	}
	get isCUID() {
		return !!this._def.checks.find((e) => e.kind === "cuid");
	}
	get isCUID2() {
		return !!this._def.checks.find((e) => e.kind === "cuid2");
	}
	get isULID() {
		return !!this._def.checks.find((e) => e.kind === "ulid");
	}
	get isIP() {
		return !!this._def.checks.find((e) => e.kind === "ip");
	}
	get isCIDR() {
		return !!this._def.checks.find((e) => e.kind === "cidr");
	}
	get isBase64() {
		return !!this._def.checks.find((e) => e.kind === "base64");
	}
	get isBase64url() {
		return !!this._def.checks.find((e) => e.kind === "base64url");
	}
	get minLength() {
		let e = null;
		for (let t of this._def.checks) t.kind === "min" && (e === null || t.value > e) && (e = t.value);
		return e;
	}
	get maxLength() {
		let e = null;
		for (let t of this._def.checks) t.kind === "max" && (e === null || t.value < e) && (e = t.value);
		return e;
	}
};
$a.create = (e) => new $a({
	checks: [],
	typeName: J.ZodString,
	coerce: e?.coerce ?? !1,
	...K(e)
});
function eo(e, t) {
	let n = (e.toString().split(".")[1] || "").length, r = (t.toString().split(".")[1] || "").length, i = n > r ? n : r;
	return Number.parseInt(e.toFixed(i).replace(".", "")) % Number.parseInt(t.toFixed(i).replace(".", "")) / 10 ** i;
}
var to = class e extends q {
	constructor() {
		super(...arguments), this.min = this.gte, this.max = this.lte, this.step = this.multipleOf;
	}
	_parse(e) {
		if (this._def.coerce && (e.data = Number(e.data)), this._getType(e) !== B.number) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.number,
				received: t.parsedType
			}), U;
		}
		let t, n = new xa();
		for (let r of this._def.checks) r.kind === "int" ? z.isInteger(e.data) || (t = this._getOrReturnCtx(e, t), H(t, {
			code: V.invalid_type,
			expected: "integer",
			received: "float",
			message: r.message
		}), n.dirty()) : r.kind === "min" ? (r.inclusive ? e.data < r.value : e.data <= r.value) && (t = this._getOrReturnCtx(e, t), H(t, {
			code: V.too_small,
			minimum: r.value,
			type: "number",
			inclusive: r.inclusive,
			exact: !1,
			message: r.message
		}), n.dirty()) : r.kind === "max" ? (r.inclusive ? e.data > r.value : e.data >= r.value) && (t = this._getOrReturnCtx(e, t), H(t, {
			code: V.too_big,
			maximum: r.value,
			type: "number",
			inclusive: r.inclusive,
			exact: !1,
			message: r.message
		}), n.dirty()) : r.kind === "multipleOf" ? eo(e.data, r.value) !== 0 && (t = this._getOrReturnCtx(e, t), H(t, {
			code: V.not_multiple_of,
			multipleOf: r.value,
			message: r.message
		}), n.dirty()) : r.kind === "finite" ? Number.isFinite(e.data) || (t = this._getOrReturnCtx(e, t), H(t, {
			code: V.not_finite,
			message: r.message
		}), n.dirty()) : z.assertNever(r);
		return {
			status: n.value,
			value: e.data
		};
	}
	gte(e, t) {
		return this.setLimit("min", e, !0, G.toString(t));
	}
	gt(e, t) {
		return this.setLimit("min", e, !1, G.toString(t));
	}
	lte(e, t) {
		return this.setLimit("max", e, !0, G.toString(t));
	}
	lt(e, t) {
		return this.setLimit("max", e, !1, G.toString(t));
	}
	setLimit(t, n, r, i) {
		return new e({
			...this._def,
			checks: [...this._def.checks, {
				kind: t,
				value: n,
				inclusive: r,
				message: G.toString(i)
			}]
		});
	}
	_addCheck(t) {
		return new e({
			...this._def,
			checks: [...this._def.checks, t]
		});
	}
	int(e) {
		return this._addCheck({
			kind: "int",
			message: G.toString(e)
		});
	}
	positive(e) {
		return this._addCheck({
			kind: "min",
			value: 0,
			inclusive: !1,
			message: G.toString(e)
		});
	}
	negative(e) {
		return this._addCheck({
			kind: "max",
			value: 0,
			inclusive: !1,
			message: G.toString(e)
		});
	}
	nonpositive(e) {
		return this._addCheck({
			kind: "max",
			value: 0,
			inclusive: !0,
			message: G.toString(e)
		});
	}
	nonnegative(e) {
		return this._addCheck({
			kind: "min",
			value: 0,
			inclusive: !0,
			message: G.toString(e)
		});
	}
	multipleOf(e, t) {
		return this._addCheck({
			kind: "multipleOf",
			value: e,
			message: G.toString(t)
		});
	}
	finite(e) {
		return this._addCheck({
			kind: "finite",
			message: G.toString(e)
		});
	}
	safe(e) {
		return this._addCheck({
			kind: "min",
			inclusive: !0,
			value: -(2 ** 53 - 1),
			message: G.toString(e)
		})._addCheck({
			kind: "max",
			inclusive: !0,
			value: 2 ** 53 - 1,
			message: G.toString(e)
		});
	}
	get minValue() {
		let e = null;
		for (let t of this._def.checks) t.kind === "min" && (e === null || t.value > e) && (e = t.value);
		return e;
	}
	get maxValue() {
		let e = null;
		for (let t of this._def.checks) t.kind === "max" && (e === null || t.value < e) && (e = t.value);
		return e;
	}
	get isInt() {
		return !!this._def.checks.find((e) => e.kind === "int" || e.kind === "multipleOf" && z.isInteger(e.value));
	}
	get isFinite() {
		let e = null, t = null;
		for (let n of this._def.checks) if (n.kind === "finite" || n.kind === "int" || n.kind === "multipleOf") return !0;
		else n.kind === "min" ? (t === null || n.value > t) && (t = n.value) : n.kind === "max" && (e === null || n.value < e) && (e = n.value);
		return Number.isFinite(t) && Number.isFinite(e);
	}
};
to.create = (e) => new to({
	checks: [],
	typeName: J.ZodNumber,
	coerce: e?.coerce || !1,
	...K(e)
});
var no = class e extends q {
	constructor() {
		super(...arguments), this.min = this.gte, this.max = this.lte;
	}
	_parse(e) {
		if (this._def.coerce) try {
			e.data = BigInt(e.data);
		} catch {
			return this._getInvalidInput(e);
		}
		if (this._getType(e) !== B.bigint) return this._getInvalidInput(e);
		let t, n = new xa();
		for (let r of this._def.checks) r.kind === "min" ? (r.inclusive ? e.data < r.value : e.data <= r.value) && (t = this._getOrReturnCtx(e, t), H(t, {
			code: V.too_small,
			type: "bigint",
			minimum: r.value,
			inclusive: r.inclusive,
			message: r.message
		}), n.dirty()) : r.kind === "max" ? (r.inclusive ? e.data > r.value : e.data >= r.value) && (t = this._getOrReturnCtx(e, t), H(t, {
			code: V.too_big,
			type: "bigint",
			maximum: r.value,
			inclusive: r.inclusive,
			message: r.message
		}), n.dirty()) : r.kind === "multipleOf" ? e.data % r.value !== BigInt(0) && (t = this._getOrReturnCtx(e, t), H(t, {
			code: V.not_multiple_of,
			multipleOf: r.value,
			message: r.message
		}), n.dirty()) : z.assertNever(r);
		return {
			status: n.value,
			value: e.data
		};
	}
	_getInvalidInput(e) {
		let t = this._getOrReturnCtx(e);
		return H(t, {
			code: V.invalid_type,
			expected: B.bigint,
			received: t.parsedType
		}), U;
	}
	gte(e, t) {
		return this.setLimit("min", e, !0, G.toString(t));
	}
	gt(e, t) {
		return this.setLimit("min", e, !1, G.toString(t));
	}
	lte(e, t) {
		return this.setLimit("max", e, !0, G.toString(t));
	}
	lt(e, t) {
		return this.setLimit("max", e, !1, G.toString(t));
	}
	setLimit(t, n, r, i) {
		return new e({
			...this._def,
			checks: [...this._def.checks, {
				kind: t,
				value: n,
				inclusive: r,
				message: G.toString(i)
			}]
		});
	}
	_addCheck(t) {
		return new e({
			...this._def,
			checks: [...this._def.checks, t]
		});
	}
	positive(e) {
		return this._addCheck({
			kind: "min",
			value: BigInt(0),
			inclusive: !1,
			message: G.toString(e)
		});
	}
	negative(e) {
		return this._addCheck({
			kind: "max",
			value: BigInt(0),
			inclusive: !1,
			message: G.toString(e)
		});
	}
	nonpositive(e) {
		return this._addCheck({
			kind: "max",
			value: BigInt(0),
			inclusive: !0,
			message: G.toString(e)
		});
	}
	nonnegative(e) {
		return this._addCheck({
			kind: "min",
			value: BigInt(0),
			inclusive: !0,
			message: G.toString(e)
		});
	}
	multipleOf(e, t) {
		return this._addCheck({
			kind: "multipleOf",
			value: e,
			message: G.toString(t)
		});
	}
	get minValue() {
		let e = null;
		for (let t of this._def.checks) t.kind === "min" && (e === null || t.value > e) && (e = t.value);
		return e;
	}
	get maxValue() {
		let e = null;
		for (let t of this._def.checks) t.kind === "max" && (e === null || t.value < e) && (e = t.value);
		return e;
	}
};
no.create = (e) => new no({
	checks: [],
	typeName: J.ZodBigInt,
	coerce: e?.coerce ?? !1,
	...K(e)
});
var ro = class extends q {
	_parse(e) {
		if (this._def.coerce && (e.data = !!e.data), this._getType(e) !== B.boolean) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.boolean,
				received: t.parsedType
			}), U;
		}
		return W(e.data);
	}
};
ro.create = (e) => new ro({
	typeName: J.ZodBoolean,
	coerce: e?.coerce || !1,
	...K(e)
});
var io = class e extends q {
	_parse(e) {
		if (this._def.coerce && (e.data = new Date(e.data)), this._getType(e) !== B.date) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.date,
				received: t.parsedType
			}), U;
		}
		if (Number.isNaN(e.data.getTime())) return H(this._getOrReturnCtx(e), { code: V.invalid_date }), U;
		let t = new xa(), n;
		for (let r of this._def.checks) r.kind === "min" ? e.data.getTime() < r.value && (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.too_small,
			message: r.message,
			inclusive: !0,
			exact: !1,
			minimum: r.value,
			type: "date"
		}), t.dirty()) : r.kind === "max" ? e.data.getTime() > r.value && (n = this._getOrReturnCtx(e, n), H(n, {
			code: V.too_big,
			message: r.message,
			inclusive: !0,
			exact: !1,
			maximum: r.value,
			type: "date"
		}), t.dirty()) : z.assertNever(r);
		return {
			status: t.value,
			value: new Date(e.data.getTime())
		};
	}
	_addCheck(t) {
		return new e({
			...this._def,
			checks: [...this._def.checks, t]
		});
	}
	min(e, t) {
		return this._addCheck({
			kind: "min",
			value: e.getTime(),
			message: G.toString(t)
		});
	}
	max(e, t) {
		return this._addCheck({
			kind: "max",
			value: e.getTime(),
			message: G.toString(t)
		});
	}
	get minDate() {
		let e = null;
		for (let t of this._def.checks) t.kind === "min" && (e === null || t.value > e) && (e = t.value);
		return e == null ? null : new Date(e);
	}
	get maxDate() {
		let e = null;
		for (let t of this._def.checks) t.kind === "max" && (e === null || t.value < e) && (e = t.value);
		return e == null ? null : new Date(e);
	}
};
io.create = (e) => new io({
	checks: [],
	coerce: e?.coerce || !1,
	typeName: J.ZodDate,
	...K(e)
});
var ao = class extends q {
	_parse(e) {
		if (this._getType(e) !== B.symbol) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.symbol,
				received: t.parsedType
			}), U;
		}
		return W(e.data);
	}
};
ao.create = (e) => new ao({
	typeName: J.ZodSymbol,
	...K(e)
});
var oo = class extends q {
	_parse(e) {
		if (this._getType(e) !== B.undefined) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.undefined,
				received: t.parsedType
			}), U;
		}
		return W(e.data);
	}
};
oo.create = (e) => new oo({
	typeName: J.ZodUndefined,
	...K(e)
});
var so = class extends q {
	_parse(e) {
		if (this._getType(e) !== B.null) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.null,
				received: t.parsedType
			}), U;
		}
		return W(e.data);
	}
};
so.create = (e) => new so({
	typeName: J.ZodNull,
	...K(e)
});
var co = class extends q {
	constructor() {
		super(...arguments), this._any = !0;
	}
	_parse(e) {
		return W(e.data);
	}
};
co.create = (e) => new co({
	typeName: J.ZodAny,
	...K(e)
});
var lo = class extends q {
	constructor() {
		super(...arguments), this._unknown = !0;
	}
	_parse(e) {
		return W(e.data);
	}
};
lo.create = (e) => new lo({
	typeName: J.ZodUnknown,
	...K(e)
});
var uo = class extends q {
	_parse(e) {
		let t = this._getOrReturnCtx(e);
		return H(t, {
			code: V.invalid_type,
			expected: B.never,
			received: t.parsedType
		}), U;
	}
};
uo.create = (e) => new uo({
	typeName: J.ZodNever,
	...K(e)
});
var fo = class extends q {
	_parse(e) {
		if (this._getType(e) !== B.undefined) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.void,
				received: t.parsedType
			}), U;
		}
		return W(e.data);
	}
};
fo.create = (e) => new fo({
	typeName: J.ZodVoid,
	...K(e)
});
var po = class e extends q {
	_parse(e) {
		let { ctx: t, status: n } = this._processInputParams(e), r = this._def;
		if (t.parsedType !== B.array) return H(t, {
			code: V.invalid_type,
			expected: B.array,
			received: t.parsedType
		}), U;
		if (r.exactLength !== null) {
			let e = t.data.length > r.exactLength.value, i = t.data.length < r.exactLength.value;
			(e || i) && (H(t, {
				code: e ? V.too_big : V.too_small,
				minimum: i ? r.exactLength.value : void 0,
				maximum: e ? r.exactLength.value : void 0,
				type: "array",
				inclusive: !0,
				exact: !0,
				message: r.exactLength.message
			}), n.dirty());
		}
		if (r.minLength !== null && t.data.length < r.minLength.value && (H(t, {
			code: V.too_small,
			minimum: r.minLength.value,
			type: "array",
			inclusive: !0,
			exact: !1,
			message: r.minLength.message
		}), n.dirty()), r.maxLength !== null && t.data.length > r.maxLength.value && (H(t, {
			code: V.too_big,
			maximum: r.maxLength.value,
			type: "array",
			inclusive: !0,
			exact: !1,
			message: r.maxLength.message
		}), n.dirty()), t.common.async) return Promise.all([...t.data].map((e, n) => r.type._parseAsync(new Da(t, e, t.path, n)))).then((e) => xa.mergeArray(n, e));
		let i = [...t.data].map((e, n) => r.type._parseSync(new Da(t, e, t.path, n)));
		return xa.mergeArray(n, i);
	}
	get element() {
		return this._def.type;
	}
	min(t, n) {
		return new e({
			...this._def,
			minLength: {
				value: t,
				message: G.toString(n)
			}
		});
	}
	max(t, n) {
		return new e({
			...this._def,
			maxLength: {
				value: t,
				message: G.toString(n)
			}
		});
	}
	length(t, n) {
		return new e({
			...this._def,
			exactLength: {
				value: t,
				message: G.toString(n)
			}
		});
	}
	nonempty(e) {
		return this.min(1, e);
	}
};
po.create = (e, t) => new po({
	type: e,
	minLength: null,
	maxLength: null,
	exactLength: null,
	typeName: J.ZodArray,
	...K(t)
});
function mo(e) {
	if (e instanceof ho) {
		let t = {};
		for (let n in e.shape) {
			let r = e.shape[n];
			t[n] = No.create(mo(r));
		}
		return new ho({
			...e._def,
			shape: () => t
		});
	}
	return e instanceof po ? new po({
		...e._def,
		type: mo(e.element)
	}) : e instanceof No ? No.create(mo(e.unwrap())) : e instanceof Po ? Po.create(mo(e.unwrap())) : e instanceof xo ? xo.create(e.items.map((e) => mo(e))) : e;
}
var ho = class e extends q {
	constructor() {
		super(...arguments), this._cached = null, this.nonstrict = this.passthrough, this.augment = this.extend;
	}
	_getCached() {
		if (this._cached !== null) return this._cached;
		let e = this._def.shape(), t = z.objectKeys(e);
		return this._cached = {
			shape: e,
			keys: t
		}, this._cached;
	}
	_parse(e) {
		if (this._getType(e) !== B.object) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.object,
				received: t.parsedType
			}), U;
		}
		let { status: t, ctx: n } = this._processInputParams(e), { shape: r, keys: i } = this._getCached(), a = [];
		if (!(this._def.catchall instanceof uo && this._def.unknownKeys === "strip")) for (let e in n.data) i.includes(e) || a.push(e);
		let o = [];
		for (let e of i) {
			let t = r[e], i = n.data[e];
			o.push({
				key: {
					status: "valid",
					value: e
				},
				value: t._parse(new Da(n, i, n.path, e)),
				alwaysSet: e in n.data
			});
		}
		if (this._def.catchall instanceof uo) {
			let e = this._def.unknownKeys;
			if (e === "passthrough") for (let e of a) o.push({
				key: {
					status: "valid",
					value: e
				},
				value: {
					status: "valid",
					value: n.data[e]
				}
			});
			else if (e === "strict") a.length > 0 && (H(n, {
				code: V.unrecognized_keys,
				keys: a
			}), t.dirty());
			else if (e !== "strip") throw Error("Internal ZodObject error: invalid unknownKeys value.");
		} else {
			let e = this._def.catchall;
			for (let t of a) {
				let r = n.data[t];
				o.push({
					key: {
						status: "valid",
						value: t
					},
					value: e._parse(new Da(n, r, n.path, t)),
					alwaysSet: t in n.data
				});
			}
		}
		return n.common.async ? Promise.resolve().then(async () => {
			let e = [];
			for (let t of o) {
				let n = await t.key, r = await t.value;
				e.push({
					key: n,
					value: r,
					alwaysSet: t.alwaysSet
				});
			}
			return e;
		}).then((e) => xa.mergeObjectSync(t, e)) : xa.mergeObjectSync(t, o);
	}
	get shape() {
		return this._def.shape();
	}
	strict(t) {
		return G.errToObj, new e({
			...this._def,
			unknownKeys: "strict",
			...t === void 0 ? {} : { errorMap: (e, n) => {
				let r = this._def.errorMap?.(e, n).message ?? n.defaultError;
				return e.code === "unrecognized_keys" ? { message: G.errToObj(t).message ?? r } : { message: r };
			} }
		});
	}
	strip() {
		return new e({
			...this._def,
			unknownKeys: "strip"
		});
	}
	passthrough() {
		return new e({
			...this._def,
			unknownKeys: "passthrough"
		});
	}
	extend(t) {
		return new e({
			...this._def,
			shape: () => ({
				...this._def.shape(),
				...t
			})
		});
	}
	merge(t) {
		return new e({
			unknownKeys: t._def.unknownKeys,
			catchall: t._def.catchall,
			shape: () => ({
				...this._def.shape(),
				...t._def.shape()
			}),
			typeName: J.ZodObject
		});
	}
	setKey(e, t) {
		return this.augment({ [e]: t });
	}
	catchall(t) {
		return new e({
			...this._def,
			catchall: t
		});
	}
	pick(t) {
		let n = {};
		for (let e of z.objectKeys(t)) t[e] && this.shape[e] && (n[e] = this.shape[e]);
		return new e({
			...this._def,
			shape: () => n
		});
	}
	omit(t) {
		let n = {};
		for (let e of z.objectKeys(this.shape)) t[e] || (n[e] = this.shape[e]);
		return new e({
			...this._def,
			shape: () => n
		});
	}
	deepPartial() {
		return mo(this);
	}
	partial(t) {
		let n = {};
		for (let e of z.objectKeys(this.shape)) {
			let r = this.shape[e];
			n[e] = t && !t[e] ? r : r.optional();
		}
		return new e({
			...this._def,
			shape: () => n
		});
	}
	required(t) {
		let n = {};
		for (let e of z.objectKeys(this.shape)) if (t && !t[e]) n[e] = this.shape[e];
		else {
			let t = this.shape[e];
			for (; t instanceof No;) t = t._def.innerType;
			n[e] = t;
		}
		return new e({
			...this._def,
			shape: () => n
		});
	}
	keyof() {
		return Oo(z.objectKeys(this.shape));
	}
};
ho.create = (e, t) => new ho({
	shape: () => e,
	unknownKeys: "strip",
	catchall: uo.create(),
	typeName: J.ZodObject,
	...K(t)
}), ho.strictCreate = (e, t) => new ho({
	shape: () => e,
	unknownKeys: "strict",
	catchall: uo.create(),
	typeName: J.ZodObject,
	...K(t)
}), ho.lazycreate = (e, t) => new ho({
	shape: e,
	unknownKeys: "strip",
	catchall: uo.create(),
	typeName: J.ZodObject,
	...K(t)
});
var go = class extends q {
	_parse(e) {
		let { ctx: t } = this._processInputParams(e), n = this._def.options;
		function r(e) {
			for (let t of e) if (t.result.status === "valid") return t.result;
			for (let n of e) if (n.result.status === "dirty") return t.common.issues.push(...n.ctx.common.issues), n.result;
			let n = e.map((e) => new ga(e.ctx.common.issues));
			return H(t, {
				code: V.invalid_union,
				unionErrors: n
			}), U;
		}
		if (t.common.async) return Promise.all(n.map(async (e) => {
			let n = {
				...t,
				common: {
					...t.common,
					issues: []
				},
				parent: null
			};
			return {
				result: await e._parseAsync({
					data: t.data,
					path: t.path,
					parent: n
				}),
				ctx: n
			};
		})).then(r);
		{
			let e, r = [];
			for (let i of n) {
				let n = {
					...t,
					common: {
						...t.common,
						issues: []
					},
					parent: null
				}, a = i._parseSync({
					data: t.data,
					path: t.path,
					parent: n
				});
				if (a.status === "valid") return a;
				a.status === "dirty" && !e && (e = {
					result: a,
					ctx: n
				}), n.common.issues.length && r.push(n.common.issues);
			}
			if (e) return t.common.issues.push(...e.ctx.common.issues), e.result;
			let i = r.map((e) => new ga(e));
			return H(t, {
				code: V.invalid_union,
				unionErrors: i
			}), U;
		}
	}
	get options() {
		return this._def.options;
	}
};
go.create = (e, t) => new go({
	options: e,
	typeName: J.ZodUnion,
	...K(t)
});
var _o = (e) => e instanceof Eo ? _o(e.schema) : e instanceof Mo ? _o(e.innerType()) : e instanceof Do ? [e.value] : e instanceof ko ? e.options : e instanceof Ao ? z.objectValues(e.enum) : e instanceof Fo ? _o(e._def.innerType) : e instanceof oo ? [void 0] : e instanceof so ? [null] : e instanceof No ? [void 0, ..._o(e.unwrap())] : e instanceof Po ? [null, ..._o(e.unwrap())] : e instanceof Ro || e instanceof Bo ? _o(e.unwrap()) : e instanceof Io ? _o(e._def.innerType) : [], vo = class e extends q {
	_parse(e) {
		let { ctx: t } = this._processInputParams(e);
		if (t.parsedType !== B.object) return H(t, {
			code: V.invalid_type,
			expected: B.object,
			received: t.parsedType
		}), U;
		let n = this.discriminator, r = t.data[n], i = this.optionsMap.get(r);
		return i ? t.common.async ? i._parseAsync({
			data: t.data,
			path: t.path,
			parent: t
		}) : i._parseSync({
			data: t.data,
			path: t.path,
			parent: t
		}) : (H(t, {
			code: V.invalid_union_discriminator,
			options: Array.from(this.optionsMap.keys()),
			path: [n]
		}), U);
	}
	get discriminator() {
		return this._def.discriminator;
	}
	get options() {
		return this._def.options;
	}
	get optionsMap() {
		return this._def.optionsMap;
	}
	static create(t, n, r) {
		let i = /* @__PURE__ */ new Map();
		for (let e of n) {
			let n = _o(e.shape[t]);
			if (!n.length) throw Error(`A discriminator value for key \`${t}\` could not be extracted from all schema options`);
			for (let r of n) {
				if (i.has(r)) throw Error(`Discriminator property ${String(t)} has duplicate value ${String(r)}`);
				i.set(r, e);
			}
		}
		return new e({
			typeName: J.ZodDiscriminatedUnion,
			discriminator: t,
			options: n,
			optionsMap: i,
			...K(r)
		});
	}
};
function yo(e, t) {
	let n = ha(e), r = ha(t);
	if (e === t) return {
		valid: !0,
		data: e
	};
	if (n === B.object && r === B.object) {
		let n = z.objectKeys(t), r = z.objectKeys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, "__proto__") && delete i.__proto__;
		for (let n of r) {
			if (n === "__proto__") continue;
			let r = yo(e[n], t[n]);
			if (!r.valid) return { valid: !1 };
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (n === B.array && r === B.array) {
		if (e.length !== t.length) return { valid: !1 };
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e[r], a = t[r], o = yo(i, a);
			if (!o.valid) return { valid: !1 };
			n.push(o.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return n === B.date && r === B.date && +e == +t ? {
		valid: !0,
		data: e
	} : { valid: !1 };
}
var bo = class extends q {
	_parse(e) {
		let { status: t, ctx: n } = this._processInputParams(e), r = (e, r) => {
			if (Ca(e) || Ca(r)) return U;
			let i = yo(e.value, r.value);
			return i.valid ? ((wa(e) || wa(r)) && t.dirty(), {
				status: t.value,
				value: i.data
			}) : (H(n, { code: V.invalid_intersection_types }), U);
		};
		return n.common.async ? Promise.all([this._def.left._parseAsync({
			data: n.data,
			path: n.path,
			parent: n
		}), this._def.right._parseAsync({
			data: n.data,
			path: n.path,
			parent: n
		})]).then(([e, t]) => r(e, t)) : r(this._def.left._parseSync({
			data: n.data,
			path: n.path,
			parent: n
		}), this._def.right._parseSync({
			data: n.data,
			path: n.path,
			parent: n
		}));
	}
};
bo.create = (e, t, n) => new bo({
	left: e,
	right: t,
	typeName: J.ZodIntersection,
	...K(n)
});
var xo = class e extends q {
	_parse(e) {
		let { status: t, ctx: n } = this._processInputParams(e);
		if (n.parsedType !== B.array) return H(n, {
			code: V.invalid_type,
			expected: B.array,
			received: n.parsedType
		}), U;
		if (n.data.length < this._def.items.length) return H(n, {
			code: V.too_small,
			minimum: this._def.items.length,
			inclusive: !0,
			exact: !1,
			type: "array"
		}), U;
		!this._def.rest && n.data.length > this._def.items.length && (H(n, {
			code: V.too_big,
			maximum: this._def.items.length,
			inclusive: !0,
			exact: !1,
			type: "array"
		}), t.dirty());
		let r = [...n.data].map((e, t) => {
			let r = this._def.items[t] || this._def.rest;
			return r ? r._parse(new Da(n, e, n.path, t)) : null;
		}).filter((e) => !!e);
		return n.common.async ? Promise.all(r).then((e) => xa.mergeArray(t, e)) : xa.mergeArray(t, r);
	}
	get items() {
		return this._def.items;
	}
	rest(t) {
		return new e({
			...this._def,
			rest: t
		});
	}
};
xo.create = (e, t) => {
	if (!Array.isArray(e)) throw Error("You must pass an array of schemas to z.tuple([ ... ])");
	return new xo({
		items: e,
		typeName: J.ZodTuple,
		rest: null,
		...K(t)
	});
};
var So = class e extends q {
	get keySchema() {
		return this._def.keyType;
	}
	get valueSchema() {
		return this._def.valueType;
	}
	_parse(e) {
		let { status: t, ctx: n } = this._processInputParams(e);
		if (n.parsedType !== B.object) return H(n, {
			code: V.invalid_type,
			expected: B.object,
			received: n.parsedType
		}), U;
		let r = [], i = this._def.keyType, a = this._def.valueType;
		for (let e in n.data) r.push({
			key: i._parse(new Da(n, e, n.path, e)),
			value: a._parse(new Da(n, n.data[e], n.path, e)),
			alwaysSet: e in n.data
		});
		return n.common.async ? xa.mergeObjectAsync(t, r) : xa.mergeObjectSync(t, r);
	}
	get element() {
		return this._def.valueType;
	}
	static create(t, n, r) {
		return n instanceof q ? new e({
			keyType: t,
			valueType: n,
			typeName: J.ZodRecord,
			...K(r)
		}) : new e({
			keyType: $a.create(),
			valueType: t,
			typeName: J.ZodRecord,
			...K(n)
		});
	}
}, Co = class extends q {
	get keySchema() {
		return this._def.keyType;
	}
	get valueSchema() {
		return this._def.valueType;
	}
	_parse(e) {
		let { status: t, ctx: n } = this._processInputParams(e);
		if (n.parsedType !== B.map) return H(n, {
			code: V.invalid_type,
			expected: B.map,
			received: n.parsedType
		}), U;
		let r = this._def.keyType, i = this._def.valueType, a = [...n.data.entries()].map(([e, t], a) => ({
			key: r._parse(new Da(n, e, n.path, [a, "key"])),
			value: i._parse(new Da(n, t, n.path, [a, "value"]))
		}));
		if (n.common.async) {
			let e = /* @__PURE__ */ new Map();
			return Promise.resolve().then(async () => {
				for (let n of a) {
					let r = await n.key, i = await n.value;
					if (r.status === "aborted" || i.status === "aborted") return U;
					(r.status === "dirty" || i.status === "dirty") && t.dirty(), e.set(r.value, i.value);
				}
				return {
					status: t.value,
					value: e
				};
			});
		}
		{
			let e = /* @__PURE__ */ new Map();
			for (let n of a) {
				let r = n.key, i = n.value;
				if (r.status === "aborted" || i.status === "aborted") return U;
				(r.status === "dirty" || i.status === "dirty") && t.dirty(), e.set(r.value, i.value);
			}
			return {
				status: t.value,
				value: e
			};
		}
	}
};
Co.create = (e, t, n) => new Co({
	valueType: t,
	keyType: e,
	typeName: J.ZodMap,
	...K(n)
});
var wo = class e extends q {
	_parse(e) {
		let { status: t, ctx: n } = this._processInputParams(e);
		if (n.parsedType !== B.set) return H(n, {
			code: V.invalid_type,
			expected: B.set,
			received: n.parsedType
		}), U;
		let r = this._def;
		r.minSize !== null && n.data.size < r.minSize.value && (H(n, {
			code: V.too_small,
			minimum: r.minSize.value,
			type: "set",
			inclusive: !0,
			exact: !1,
			message: r.minSize.message
		}), t.dirty()), r.maxSize !== null && n.data.size > r.maxSize.value && (H(n, {
			code: V.too_big,
			maximum: r.maxSize.value,
			type: "set",
			inclusive: !0,
			exact: !1,
			message: r.maxSize.message
		}), t.dirty());
		let i = this._def.valueType;
		function a(e) {
			let n = /* @__PURE__ */ new Set();
			for (let r of e) {
				if (r.status === "aborted") return U;
				r.status === "dirty" && t.dirty(), n.add(r.value);
			}
			return {
				status: t.value,
				value: n
			};
		}
		let o = [...n.data.values()].map((e, t) => i._parse(new Da(n, e, n.path, t)));
		return n.common.async ? Promise.all(o).then((e) => a(e)) : a(o);
	}
	min(t, n) {
		return new e({
			...this._def,
			minSize: {
				value: t,
				message: G.toString(n)
			}
		});
	}
	max(t, n) {
		return new e({
			...this._def,
			maxSize: {
				value: t,
				message: G.toString(n)
			}
		});
	}
	size(e, t) {
		return this.min(e, t).max(e, t);
	}
	nonempty(e) {
		return this.min(1, e);
	}
};
wo.create = (e, t) => new wo({
	valueType: e,
	minSize: null,
	maxSize: null,
	typeName: J.ZodSet,
	...K(t)
});
var To = class e extends q {
	constructor() {
		super(...arguments), this.validate = this.implement;
	}
	_parse(e) {
		let { ctx: t } = this._processInputParams(e);
		if (t.parsedType !== B.function) return H(t, {
			code: V.invalid_type,
			expected: B.function,
			received: t.parsedType
		}), U;
		function n(e, n) {
			return ba({
				data: e,
				path: t.path,
				errorMaps: [
					t.common.contextualErrorMap,
					t.schemaErrorMap,
					ya(),
					_a
				].filter((e) => !!e),
				issueData: {
					code: V.invalid_arguments,
					argumentsError: n
				}
			});
		}
		function r(e, n) {
			return ba({
				data: e,
				path: t.path,
				errorMaps: [
					t.common.contextualErrorMap,
					t.schemaErrorMap,
					ya(),
					_a
				].filter((e) => !!e),
				issueData: {
					code: V.invalid_return_type,
					returnTypeError: n
				}
			});
		}
		let i = { errorMap: t.common.contextualErrorMap }, a = t.data;
		if (this._def.returns instanceof jo) {
			let e = this;
			return W(async function(...t) {
				let o = new ga([]), s = await e._def.args.parseAsync(t, i).catch((e) => {
					throw o.addIssue(n(t, e)), o;
				}), c = await Reflect.apply(a, this, s);
				return await e._def.returns._def.type.parseAsync(c, i).catch((e) => {
					throw o.addIssue(r(c, e)), o;
				});
			});
		}
		{
			let e = this;
			return W(function(...t) {
				let o = e._def.args.safeParse(t, i);
				if (!o.success) throw new ga([n(t, o.error)]);
				let s = Reflect.apply(a, this, o.data), c = e._def.returns.safeParse(s, i);
				if (!c.success) throw new ga([r(s, c.error)]);
				return c.data;
			});
		}
	}
	parameters() {
		return this._def.args;
	}
	returnType() {
		return this._def.returns;
	}
	args(...t) {
		return new e({
			...this._def,
			args: xo.create(t).rest(lo.create())
		});
	}
	returns(t) {
		return new e({
			...this._def,
			returns: t
		});
	}
	implement(e) {
		return this.parse(e);
	}
	strictImplement(e) {
		return this.parse(e);
	}
	static create(t, n, r) {
		return new e({
			args: t || xo.create([]).rest(lo.create()),
			returns: n || lo.create(),
			typeName: J.ZodFunction,
			...K(r)
		});
	}
}, Eo = class extends q {
	get schema() {
		return this._def.getter();
	}
	_parse(e) {
		let { ctx: t } = this._processInputParams(e);
		return this._def.getter()._parse({
			data: t.data,
			path: t.path,
			parent: t
		});
	}
};
Eo.create = (e, t) => new Eo({
	getter: e,
	typeName: J.ZodLazy,
	...K(t)
});
var Do = class extends q {
	_parse(e) {
		if (e.data !== this._def.value) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				received: t.data,
				code: V.invalid_literal,
				expected: this._def.value
			}), U;
		}
		return {
			status: "valid",
			value: e.data
		};
	}
	get value() {
		return this._def.value;
	}
};
Do.create = (e, t) => new Do({
	value: e,
	typeName: J.ZodLiteral,
	...K(t)
});
function Oo(e, t) {
	return new ko({
		values: e,
		typeName: J.ZodEnum,
		...K(t)
	});
}
var ko = class e extends q {
	_parse(e) {
		if (typeof e.data != "string") {
			let t = this._getOrReturnCtx(e), n = this._def.values;
			return H(t, {
				expected: z.joinValues(n),
				received: t.parsedType,
				code: V.invalid_type
			}), U;
		}
		if (this._cache ||= new Set(this._def.values), !this._cache.has(e.data)) {
			let t = this._getOrReturnCtx(e), n = this._def.values;
			return H(t, {
				received: t.data,
				code: V.invalid_enum_value,
				options: n
			}), U;
		}
		return W(e.data);
	}
	get options() {
		return this._def.values;
	}
	get enum() {
		let e = {};
		for (let t of this._def.values) e[t] = t;
		return e;
	}
	get Values() {
		let e = {};
		for (let t of this._def.values) e[t] = t;
		return e;
	}
	get Enum() {
		let e = {};
		for (let t of this._def.values) e[t] = t;
		return e;
	}
	extract(t, n = this._def) {
		return e.create(t, {
			...this._def,
			...n
		});
	}
	exclude(t, n = this._def) {
		return e.create(this.options.filter((e) => !t.includes(e)), {
			...this._def,
			...n
		});
	}
};
ko.create = Oo;
var Ao = class extends q {
	_parse(e) {
		let t = z.getValidEnumValues(this._def.values), n = this._getOrReturnCtx(e);
		if (n.parsedType !== B.string && n.parsedType !== B.number) {
			let e = z.objectValues(t);
			return H(n, {
				expected: z.joinValues(e),
				received: n.parsedType,
				code: V.invalid_type
			}), U;
		}
		if (this._cache ||= new Set(z.getValidEnumValues(this._def.values)), !this._cache.has(e.data)) {
			let e = z.objectValues(t);
			return H(n, {
				received: n.data,
				code: V.invalid_enum_value,
				options: e
			}), U;
		}
		return W(e.data);
	}
	get enum() {
		return this._def.values;
	}
};
Ao.create = (e, t) => new Ao({
	values: e,
	typeName: J.ZodNativeEnum,
	...K(t)
});
var jo = class extends q {
	unwrap() {
		return this._def.type;
	}
	_parse(e) {
		let { ctx: t } = this._processInputParams(e);
		return t.parsedType !== B.promise && t.common.async === !1 ? (H(t, {
			code: V.invalid_type,
			expected: B.promise,
			received: t.parsedType
		}), U) : W((t.parsedType === B.promise ? t.data : Promise.resolve(t.data)).then((e) => this._def.type.parseAsync(e, {
			path: t.path,
			errorMap: t.common.contextualErrorMap
		})));
	}
};
jo.create = (e, t) => new jo({
	type: e,
	typeName: J.ZodPromise,
	...K(t)
});
var Mo = class extends q {
	innerType() {
		return this._def.schema;
	}
	sourceType() {
		return this._def.schema._def.typeName === J.ZodEffects ? this._def.schema.sourceType() : this._def.schema;
	}
	_parse(e) {
		let { status: t, ctx: n } = this._processInputParams(e), r = this._def.effect || null, i = {
			addIssue: (e) => {
				H(n, e), e.fatal ? t.abort() : t.dirty();
			},
			get path() {
				return n.path;
			}
		};
		if (i.addIssue = i.addIssue.bind(i), r.type === "preprocess") {
			let e = r.transform(n.data, i);
			if (n.common.async) return Promise.resolve(e).then(async (e) => {
				if (t.value === "aborted") return U;
				let r = await this._def.schema._parseAsync({
					data: e,
					path: n.path,
					parent: n
				});
				return r.status === "aborted" ? U : r.status === "dirty" || t.value === "dirty" ? Sa(r.value) : r;
			});
			{
				if (t.value === "aborted") return U;
				let r = this._def.schema._parseSync({
					data: e,
					path: n.path,
					parent: n
				});
				return r.status === "aborted" ? U : r.status === "dirty" || t.value === "dirty" ? Sa(r.value) : r;
			}
		}
		if (r.type === "refinement") {
			let e = (e) => {
				let t = r.refinement(e, i);
				if (n.common.async) return Promise.resolve(t);
				if (t instanceof Promise) throw Error("Async refinement encountered during synchronous parse operation. Use .parseAsync instead.");
				return e;
			};
			if (n.common.async === !1) {
				let r = this._def.schema._parseSync({
					data: n.data,
					path: n.path,
					parent: n
				});
				return r.status === "aborted" ? U : (r.status === "dirty" && t.dirty(), e(r.value), {
					status: t.value,
					value: r.value
				});
			}
			return this._def.schema._parseAsync({
				data: n.data,
				path: n.path,
				parent: n
			}).then((n) => n.status === "aborted" ? U : (n.status === "dirty" && t.dirty(), e(n.value).then(() => ({
				status: t.value,
				value: n.value
			}))));
		}
		if (r.type === "transform") {
			if (n.common.async === !1) {
				let e = this._def.schema._parseSync({
					data: n.data,
					path: n.path,
					parent: n
				});
				if (!Ta(e)) return U;
				let a = r.transform(e.value, i);
				if (a instanceof Promise) throw Error("Asynchronous transform encountered during synchronous parse operation. Use .parseAsync instead.");
				return {
					status: t.value,
					value: a
				};
			}
			return this._def.schema._parseAsync({
				data: n.data,
				path: n.path,
				parent: n
			}).then((e) => Ta(e) ? Promise.resolve(r.transform(e.value, i)).then((e) => ({
				status: t.value,
				value: e
			})) : U);
		}
		z.assertNever(r);
	}
};
Mo.create = (e, t, n) => new Mo({
	schema: e,
	typeName: J.ZodEffects,
	effect: t,
	...K(n)
}), Mo.createWithPreprocess = (e, t, n) => new Mo({
	schema: t,
	effect: {
		type: "preprocess",
		transform: e
	},
	typeName: J.ZodEffects,
	...K(n)
});
var No = class extends q {
	_parse(e) {
		return this._getType(e) === B.undefined ? W(void 0) : this._def.innerType._parse(e);
	}
	unwrap() {
		return this._def.innerType;
	}
};
No.create = (e, t) => new No({
	innerType: e,
	typeName: J.ZodOptional,
	...K(t)
});
var Po = class extends q {
	_parse(e) {
		return this._getType(e) === B.null ? W(null) : this._def.innerType._parse(e);
	}
	unwrap() {
		return this._def.innerType;
	}
};
Po.create = (e, t) => new Po({
	innerType: e,
	typeName: J.ZodNullable,
	...K(t)
});
var Fo = class extends q {
	_parse(e) {
		let { ctx: t } = this._processInputParams(e), n = t.data;
		return t.parsedType === B.undefined && (n = this._def.defaultValue()), this._def.innerType._parse({
			data: n,
			path: t.path,
			parent: t
		});
	}
	removeDefault() {
		return this._def.innerType;
	}
};
Fo.create = (e, t) => new Fo({
	innerType: e,
	typeName: J.ZodDefault,
	defaultValue: typeof t.default == "function" ? t.default : () => t.default,
	...K(t)
});
var Io = class extends q {
	_parse(e) {
		let { ctx: t } = this._processInputParams(e), n = {
			...t,
			common: {
				...t.common,
				issues: []
			}
		}, r = this._def.innerType._parse({
			data: n.data,
			path: n.path,
			parent: { ...n }
		});
		return Ea(r) ? r.then((e) => ({
			status: "valid",
			value: e.status === "valid" ? e.value : this._def.catchValue({
				get error() {
					return new ga(n.common.issues);
				},
				input: n.data
			})
		})) : {
			status: "valid",
			value: r.status === "valid" ? r.value : this._def.catchValue({
				get error() {
					return new ga(n.common.issues);
				},
				input: n.data
			})
		};
	}
	removeCatch() {
		return this._def.innerType;
	}
};
Io.create = (e, t) => new Io({
	innerType: e,
	typeName: J.ZodCatch,
	catchValue: typeof t.catch == "function" ? t.catch : () => t.catch,
	...K(t)
});
var Lo = class extends q {
	_parse(e) {
		if (this._getType(e) !== B.nan) {
			let t = this._getOrReturnCtx(e);
			return H(t, {
				code: V.invalid_type,
				expected: B.nan,
				received: t.parsedType
			}), U;
		}
		return {
			status: "valid",
			value: e.data
		};
	}
};
Lo.create = (e) => new Lo({
	typeName: J.ZodNaN,
	...K(e)
});
var Ro = class extends q {
	_parse(e) {
		let { ctx: t } = this._processInputParams(e), n = t.data;
		return this._def.type._parse({
			data: n,
			path: t.path,
			parent: t
		});
	}
	unwrap() {
		return this._def.type;
	}
}, zo = class e extends q {
	_parse(e) {
		let { status: t, ctx: n } = this._processInputParams(e);
		if (n.common.async) return (async () => {
			let e = await this._def.in._parseAsync({
				data: n.data,
				path: n.path,
				parent: n
			});
			return e.status === "aborted" ? U : e.status === "dirty" ? (t.dirty(), Sa(e.value)) : this._def.out._parseAsync({
				data: e.value,
				path: n.path,
				parent: n
			});
		})();
		{
			let e = this._def.in._parseSync({
				data: n.data,
				path: n.path,
				parent: n
			});
			return e.status === "aborted" ? U : e.status === "dirty" ? (t.dirty(), {
				status: "dirty",
				value: e.value
			}) : this._def.out._parseSync({
				data: e.value,
				path: n.path,
				parent: n
			});
		}
	}
	static create(t, n) {
		return new e({
			in: t,
			out: n,
			typeName: J.ZodPipeline
		});
	}
}, Bo = class extends q {
	_parse(e) {
		let t = this._def.innerType._parse(e), n = (e) => (Ta(e) && (e.value = Object.freeze(e.value)), e);
		return Ea(t) ? t.then((e) => n(e)) : n(t);
	}
	unwrap() {
		return this._def.innerType;
	}
};
Bo.create = (e, t) => new Bo({
	innerType: e,
	typeName: J.ZodReadonly,
	...K(t)
}), ho.lazycreate;
var J;
(function(e) {
	e.ZodString = "ZodString", e.ZodNumber = "ZodNumber", e.ZodNaN = "ZodNaN", e.ZodBigInt = "ZodBigInt", e.ZodBoolean = "ZodBoolean", e.ZodDate = "ZodDate", e.ZodSymbol = "ZodSymbol", e.ZodUndefined = "ZodUndefined", e.ZodNull = "ZodNull", e.ZodAny = "ZodAny", e.ZodUnknown = "ZodUnknown", e.ZodNever = "ZodNever", e.ZodVoid = "ZodVoid", e.ZodArray = "ZodArray", e.ZodObject = "ZodObject", e.ZodUnion = "ZodUnion", e.ZodDiscriminatedUnion = "ZodDiscriminatedUnion", e.ZodIntersection = "ZodIntersection", e.ZodTuple = "ZodTuple", e.ZodRecord = "ZodRecord", e.ZodMap = "ZodMap", e.ZodSet = "ZodSet", e.ZodFunction = "ZodFunction", e.ZodLazy = "ZodLazy", e.ZodLiteral = "ZodLiteral", e.ZodEnum = "ZodEnum", e.ZodEffects = "ZodEffects", e.ZodNativeEnum = "ZodNativeEnum", e.ZodOptional = "ZodOptional", e.ZodNullable = "ZodNullable", e.ZodDefault = "ZodDefault", e.ZodCatch = "ZodCatch", e.ZodPromise = "ZodPromise", e.ZodBranded = "ZodBranded", e.ZodPipeline = "ZodPipeline", e.ZodReadonly = "ZodReadonly";
})(J ||= {}), $a.create, to.create, Lo.create, no.create, ro.create, io.create, ao.create, oo.create, so.create, co.create, lo.create, uo.create, fo.create, po.create, ho.create, ho.strictCreate, go.create, vo.create, bo.create, xo.create, So.create, Co.create, wo.create, To.create, Eo.create, Do.create, ko.create, Ao.create, jo.create, Mo.create, No.create, Po.create, Mo.createWithPreprocess, zo.create;
// vendor/node_modules/eventsource-parser/dist/index.js
var Vo = class extends Error {
	constructor(e, t) {
		super(e), this.name = "ParseError", this.type = t.type, this.field = t.field, this.value = t.value, this.line = t.line;
	}
}, Ho = 10, Uo = 13, Wo = 32;
function Go(e) {}
function Ko(e) {
	if (typeof e == "function") throw TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
	let { onEvent: t = Go, onError: n = Go, onRetry: r = Go, onComment: i, maxBufferSize: a } = e, o = [], s = 0, c = !0, l, u = "", d = 0, f, p = !1;
	function m(e) {
		if (p) throw Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
		if (c && (c = !1, e.charCodeAt(0) === 239 && e.charCodeAt(1) === 187 && e.charCodeAt(2) === 191 && (e = e.slice(3))), o.length === 0) {
			let t = g(e);
			t !== "" && (o.push(t), s = t.length), h();
			return;
		}
		if (e.indexOf("\n") === -1 && e.indexOf("\r") === -1) {
			o.push(e), s += e.length, h();
			return;
		}
		o.push(e);
		let t = o.join("");
		o.length = 0, s = 0;
		let n = g(t);
		n !== "" && (o.push(n), s = n.length), h();
	}
	function h() {
		a !== void 0 && (s + u.length <= a || (p = !0, o.length = 0, s = 0, l = void 0, u = "", d = 0, f = void 0, n(new Vo(`Buffered data exceeded max buffer size of ${a} characters`, { type: "max-buffer-size-exceeded" }))));
	}
	function g(e) {
		let n = 0;
		if (e.indexOf("\r") === -1) {
			let r = e.indexOf("\n", n);
			for (; r !== -1;) {
				if (n === r) {
					d > 0 && t({
						id: l,
						event: f,
						data: u
					}), l = void 0, u = "", d = 0, f = void 0, n = r + 1, r = e.indexOf("\n", n);
					continue;
				}
				let i = e.charCodeAt(n);
				if (qo(e, n, i)) {
					let i = e.charCodeAt(n + 5) === Wo ? n + 6 : n + 5, a = e.slice(i, r);
					if (d === 0 && e.charCodeAt(r + 1) === Ho) {
						t({
							id: l,
							event: f,
							data: a
						}), l = void 0, u = "", f = void 0, n = r + 2, r = e.indexOf("\n", n);
						continue;
					}
					u = d === 0 ? a : `${u}
${a}`, d++;
				} else Jo(e, n, i) ? f = e.slice(e.charCodeAt(n + 6) === Wo ? n + 7 : n + 6, r) || void 0 : _(e, n, r);
				n = r + 1, r = e.indexOf("\n", n);
			}
			return e.slice(n);
		}
		for (; n < e.length;) {
			let t = e.indexOf("\r", n), r = e.indexOf("\n", n), i = -1;
			if (t !== -1 && r !== -1 ? i = t < r ? t : r : t === -1 ? r !== -1 && (i = r) : i = t === e.length - 1 ? -1 : t, i === -1) break;
			_(e, n, i), n = i + 1, e.charCodeAt(n - 1) === Uo && e.charCodeAt(n) === Ho && n++;
		}
		return e.slice(n);
	}
	function _(e, t, n) {
		if (t === n) {
			v();
			return;
		}
		let r = e.charCodeAt(t);
		if (qo(e, t, r)) {
			let r = e.charCodeAt(t + 5) === Wo ? t + 6 : t + 5, i = e.slice(r, n);
			u = d === 0 ? i : `${u}
${i}`, d++;
			return;
		}
		if (Jo(e, t, r)) {
			f = e.slice(e.charCodeAt(t + 6) === Wo ? t + 7 : t + 6, n) || void 0;
			return;
		}
		if (r === 105 && e.charCodeAt(t + 1) === 100 && e.charCodeAt(t + 2) === 58) {
			let r = e.slice(e.charCodeAt(t + 3) === Wo ? t + 4 : t + 3, n);
			r.includes("\0") || (l = r);
			return;
		}
		if (r === 58) {
			if (i) {
				let r = e.slice(t, n);
				i(r.slice(e.charCodeAt(t + 1) === Wo ? 2 : 1));
			}
			return;
		}
		let a = e.slice(t, n), o = a.indexOf(":");
		if (o === -1) {
			ee(a, "", a);
			return;
		}
		let s = a.slice(0, o), c = a.charCodeAt(o + 1) === Wo ? 2 : 1;
		ee(s, a.slice(o + c), a);
	}
	function ee(e, t, i) {
		switch (e) {
			case "event":
				f = t || void 0;
				break;
			case "data":
				u = d === 0 ? t : `${u}
${t}`, d++;
				break;
			case "id":
				t.includes("\0") || (l = t);
				break;
			case "retry":
				/^\d+$/.test(t) ? r(parseInt(t, 10)) : n(new Vo(`Invalid \`retry\` value: "${t}"`, {
					type: "invalid-retry",
					value: t,
					line: i
				}));
				break;
			default: n(new Vo(`Unknown field "${e.length > 20 ? `${e.slice(0, 20)}\u2026` : e}"`, {
				type: "unknown-field",
				field: e,
				value: t,
				line: i
			}));
		}
	}
	function v() {
		d > 0 && t({
			id: l,
			event: f,
			data: u
		}), l = void 0, u = "", d = 0, f = void 0;
	}
	function y(e = {}) {
		if (e.consume && o.length > 0) {
			let e = o.join("");
			_(e, 0, e.length);
		}
		c = !0, l = void 0, u = "", d = 0, f = void 0, o.length = 0, s = 0, p = !1;
	}
	return {
		feed: m,
		reset: y
	};
}
function qo(e, t, n) {
	return n === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function Jo(e, t, n) {
	return n === 101 && e.charCodeAt(t + 1) === 118 && e.charCodeAt(t + 2) === 101 && e.charCodeAt(t + 3) === 110 && e.charCodeAt(t + 4) === 116 && e.charCodeAt(t + 5) === 58;
}
// vendor/node_modules/eventsource-parser/dist/stream.js
var Yo = class extends TransformStream {
	constructor({ onError: e, onRetry: t, onComment: n, maxBufferSize: r } = {}) {
		let i;
		super({
			start(a) {
				i = Ko({
					onEvent: (e) => {
						a.enqueue(e);
					},
					onError(t) {
						typeof e == "function" && e(t), (e === "terminate" || t.type === "max-buffer-size-exceeded") && a.error(t);
					},
					onRetry: t,
					onComment: n,
					maxBufferSize: r
				});
			},
			transform(e) {
				i.feed(e);
			}
		});
	}
}, { btoa: Xo, atob: Zo } = globalThis, Qo = ({ prefix: e, size: t = 16, alphabet: n = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", separator: r = "-" } = {}) => {
	let i = () => {
		let e = n.length, r = Array(t);
		for (let i = 0; i < t; i++) r[i] = n[Math.random() * e | 0];
		return r.join("");
	};
	if (e == null) return i;
	if (n.includes(r)) throw new ta({
		argument: "separator",
		message: `The separator "${r}" must not be part of the alphabet "${n}".`
	});
	return () => `${e}${r}${i()}`;
}, $o = Qo();
function es(e = globalThis) {
	return e.window ? "runtime/browser" : e.navigator?.userAgent ? `runtime/${e.navigator.userAgent.toLowerCase()}` : e.process?.versions?.node ? `runtime/node.js/${e.process.version.substring(0)}` : e.EdgeRuntime ? "runtime/vercel-edge" : "runtime/unknown";
}
function ts(e) {
	if (e == null) return {};
	let t = {};
	if (e instanceof Headers) e.forEach((e, n) => {
		t[n.toLowerCase()] = e;
	});
	else {
		Array.isArray(e) || (e = Object.entries(e));
		for (let [n, r] of e) r != null && (t[n.toLowerCase()] = r);
	}
	return t;
}
function ns(e, ...t) {
	let n = new Headers(ts(e)), r = n.get("user-agent") || "";
	return n.set("user-agent", [r, ...t].filter(Boolean).join(" ")), Object.fromEntries(n.entries());
}
var rs = /"__proto__"\s*:/, is = /"constructor"\s*:/;
function as(e) {
	let t = JSON.parse(e);
	return typeof t != "object" || !t || rs.test(e) === !1 && is.test(e) === !1 ? t : os(t);
}
function os(e) {
	let t = [e];
	for (; t.length;) {
		let e = t;
		t = [];
		for (let n of e) {
			if (Object.prototype.hasOwnProperty.call(n, "__proto__") || Object.prototype.hasOwnProperty.call(n, "constructor") && Object.prototype.hasOwnProperty.call(n.constructor, "prototype")) throw SyntaxError("Object contains forbidden prototype property");
			for (let e in n) {
				let r = n[e];
				r && typeof r == "object" && t.push(r);
			}
		}
	}
	return e;
}
function ss(e) {
	let { stackTraceLimit: t } = Error;
	try {
		Error.stackTraceLimit = 0;
	} catch {
		return as(e);
	}
	try {
		return as(e);
	} finally {
		Error.stackTraceLimit = t;
	}
}
function cs(e) {
	if (e.type === "object" || Array.isArray(e.type) && e.type.includes("object")) {
		e.additionalProperties = !1;
		let { properties: t } = e;
		if (t != null) for (let e of Object.keys(t)) t[e] = ls(t[e]);
	}
	e.items != null && (e.items = Array.isArray(e.items) ? e.items.map(ls) : ls(e.items)), e.anyOf != null && (e.anyOf = e.anyOf.map(ls)), e.allOf != null && (e.allOf = e.allOf.map(ls)), e.oneOf != null && (e.oneOf = e.oneOf.map(ls));
	let { definitions: t } = e;
	if (t != null) for (let e of Object.keys(t)) t[e] = ls(t[e]);
	return e;
}
function ls(e) {
	return typeof e == "boolean" ? e : cs(e);
}
var us = Symbol("Let zodToJsonSchema decide on which parser to use"), ds = {
	name: void 0,
	$refStrategy: "root",
	basePath: ["#"],
	effectStrategy: "input",
	pipeStrategy: "all",
	dateStrategy: "format:date-time",
	mapStrategy: "entries",
	removeAdditionalStrategy: "passthrough",
	allowedAdditionalProperties: !0,
	rejectedAdditionalProperties: !1,
	definitionPath: "definitions",
	strictUnions: !1,
	definitions: {},
	errorMessages: !1,
	patternStrategy: "escape",
	applyRegexFlags: !1,
	emailStrategy: "format:email",
	base64Strategy: "contentEncoding:base64",
	nameStrategy: "ref"
}, fs = (e) => typeof e == "string" ? {
	...ds,
	name: e
} : {
	...ds,
	...e
};
function ps() {
	return {};
}
function ms(e, t) {
	let n = { type: "array" };
	return e.type?._def && e.type?._def?.typeName !== J.ZodAny && (n.items = X(e.type._def, {
		...t,
		currentPath: [...t.currentPath, "items"]
	})), e.minLength && (n.minItems = e.minLength.value), e.maxLength && (n.maxItems = e.maxLength.value), e.exactLength && (n.minItems = e.exactLength.value, n.maxItems = e.exactLength.value), n;
}
function hs(e) {
	let t = {
		type: "integer",
		format: "int64"
	};
	if (!e.checks) return t;
	for (let n of e.checks) switch (n.kind) {
		case "min":
			n.inclusive ? t.minimum = n.value : t.exclusiveMinimum = n.value;
			break;
		case "max":
			n.inclusive ? t.maximum = n.value : t.exclusiveMaximum = n.value;
			break;
		case "multipleOf": t.multipleOf = n.value;
	}
	return t;
}
function gs() {
	return { type: "boolean" };
}
function _s(e, t) {
	return X(e.type._def, t);
}
var vs = (e, t) => X(e.innerType._def, t);
function ys(e, t, n) {
	let r = n ?? t.dateStrategy;
	if (Array.isArray(r)) return { anyOf: r.map((n, r) => ys(e, t, n)) };
	switch (r) {
		case "string":
		case "format:date-time": return {
			type: "string",
			format: "date-time"
		};
		case "format:date": return {
			type: "string",
			format: "date"
		};
		case "integer": return bs(e);
	}
}
var bs = (e) => {
	let t = {
		type: "integer",
		format: "unix-time"
	};
	for (let n of e.checks) switch (n.kind) {
		case "min":
			t.minimum = n.value;
			break;
		case "max": t.maximum = n.value;
	}
	return t;
};
function xs(e, t) {
	return {
		...X(e.innerType._def, t),
		default: e.defaultValue()
	};
}
function Ss(e, t) {
	return t.effectStrategy === "input" ? X(e.schema._def, t) : ps();
}
function Cs(e) {
	return {
		type: "string",
		enum: Array.from(e.values)
	};
}
var ws = (e) => "type" in e && e.type === "string" ? !1 : "allOf" in e;
function Ts(e, t) {
	let n = [X(e.left._def, {
		...t,
		currentPath: [
			...t.currentPath,
			"allOf",
			"0"
		]
	}), X(e.right._def, {
		...t,
		currentPath: [
			...t.currentPath,
			"allOf",
			"1"
		]
	})].filter((e) => !!e), r = [];
	return n.forEach((e) => {
		if (ws(e)) r.push(...e.allOf);
		else {
			let t = e;
			if ("additionalProperties" in e && e.additionalProperties === !1) {
				let { additionalProperties: n, ...r } = e;
				t = r;
			}
			r.push(t);
		}
	}), r.length ? { allOf: r } : void 0;
}
function Es(e) {
	let t = typeof e.value;
	return t !== "bigint" && t !== "number" && t !== "boolean" && t !== "string" ? { type: Array.isArray(e.value) ? "array" : "object" } : {
		type: t === "bigint" ? "integer" : t,
		const: e.value
	};
}
var Ds = void 0, Os = {
	cuid: /^[cC][^\s-]{8,}$/,
	cuid2: /^[0-9a-z]+$/,
	ulid: /^[0-9A-HJKMNP-TV-Z]{26}$/,
	email: /^(?!\.)(?!.*\.\.)([a-zA-Z0-9_'+\-\.]*)[a-zA-Z0-9_+-]@([a-zA-Z0-9][a-zA-Z0-9\-]*\.)+[a-zA-Z]{2,}$/,
	emoji: () => (Ds === void 0 && (Ds = RegExp("^(\\p{Extended_Pictographic}|\\p{Emoji_Component})+$", "u")), Ds),
	uuid: /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/,
	ipv4: /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
	ipv4Cidr: /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,
	ipv6: /^(([a-f0-9]{1,4}:){7}|::([a-f0-9]{1,4}:){0,6}|([a-f0-9]{1,4}:){1}:([a-f0-9]{1,4}:){0,5}|([a-f0-9]{1,4}:){2}:([a-f0-9]{1,4}:){0,4}|([a-f0-9]{1,4}:){3}:([a-f0-9]{1,4}:){0,3}|([a-f0-9]{1,4}:){4}:([a-f0-9]{1,4}:){0,2}|([a-f0-9]{1,4}:){5}:([a-f0-9]{1,4}:){0,1})([a-f0-9]{1,4}|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2}))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2})))$/,
	ipv6Cidr: /^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
	base64: /^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,
	base64url: /^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,
	nanoid: /^[a-zA-Z0-9_-]{21}$/,
	jwt: /^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/
};
function ks(e, t) {
	let n = { type: "string" };
	if (e.checks) for (let r of e.checks) switch (r.kind) {
		case "min":
			n.minLength = typeof n.minLength == "number" ? Math.max(n.minLength, r.value) : r.value;
			break;
		case "max":
			n.maxLength = typeof n.maxLength == "number" ? Math.min(n.maxLength, r.value) : r.value;
			break;
		case "email":
			switch (t.emailStrategy) {
				case "format:email":
					Ns(n, "email", r.message, t);
					break;
				case "format:idn-email":
					Ns(n, "idn-email", r.message, t);
					break;
				case "pattern:zod": Y(n, Os.email, r.message, t);
			}
			break;
		case "url":
			Ns(n, "uri", r.message, t);
			break;
		case "uuid":
			Ns(n, "uuid", r.message, t);
			break;
		case "regex":
			Y(n, r.regex, r.message, t);
			break;
		case "cuid":
			Y(n, Os.cuid, r.message, t);
			break;
		case "cuid2":
			Y(n, Os.cuid2, r.message, t);
			break;
		case "startsWith":
			Y(n, RegExp(`^${As(r.value, t)}`), r.message, t);
			break;
		case "endsWith":
			Y(n, RegExp(`${As(r.value, t)}$`), r.message, t);
			break;
		case "datetime":
			Ns(n, "date-time", r.message, t);
			break;
		case "date":
			Ns(n, "date", r.message, t);
			break;
		case "time":
			Ns(n, "time", r.message, t);
			break;
		case "duration":
			Ns(n, "duration", r.message, t);
			break;
		case "length":
			n.minLength = typeof n.minLength == "number" ? Math.max(n.minLength, r.value) : r.value, n.maxLength = typeof n.maxLength == "number" ? Math.min(n.maxLength, r.value) : r.value;
			break;
		case "includes":
			Y(n, RegExp(As(r.value, t)), r.message, t);
			break;
		case "ip":
			r.version !== "v6" && Ns(n, "ipv4", r.message, t), r.version !== "v4" && Ns(n, "ipv6", r.message, t);
			break;
		case "base64url":
			Y(n, Os.base64url, r.message, t);
			break;
		case "jwt":
			Y(n, Os.jwt, r.message, t);
			break;
		case "cidr":
			r.version !== "v6" && Y(n, Os.ipv4Cidr, r.message, t), r.version !== "v4" && Y(n, Os.ipv6Cidr, r.message, t);
			break;
		case "emoji":
			Y(n, Os.emoji(), r.message, t);
			break;
		case "ulid":
			Y(n, Os.ulid, r.message, t);
			break;
		case "base64":
			switch (t.base64Strategy) {
				case "format:binary":
					Ns(n, "binary", r.message, t);
					break;
				case "contentEncoding:base64":
					n.contentEncoding = "base64";
					break;
				case "pattern:zod": Y(n, Os.base64, r.message, t);
			}
			break;
		case "nanoid": Y(n, Os.nanoid, r.message, t);
	}
	return n;
}
function As(e, t) {
	return t.patternStrategy === "escape" ? Ms(e) : e;
}
var js = /* @__PURE__ */ new Set("ABCDEFGHIJKLMNOPQRSTUVXYZabcdefghijklmnopqrstuvxyz0123456789");
function Ms(e) {
	let t = "";
	for (let n = 0; n < e.length; n++) js.has(e[n]) || (t += "\\"), t += e[n];
	return t;
}
function Ns(e, t, n, r) {
	e.format || e.anyOf?.some((e) => e.format) ? (e.anyOf ||= [], e.format && (e.anyOf.push({ format: e.format }), delete e.format), e.anyOf.push({
		format: t,
		...n && r.errorMessages && { errorMessage: { format: n } }
	})) : e.format = t;
}
function Y(e, t, n, r) {
	e.pattern || e.allOf?.some((e) => e.pattern) ? (e.allOf ||= [], e.pattern && (e.allOf.push({ pattern: e.pattern }), delete e.pattern), e.allOf.push({
		pattern: Ps(t, r),
		...n && r.errorMessages && { errorMessage: { pattern: n } }
	})) : e.pattern = Ps(t, r);
}
function Ps(e, t) {
	if (!t.applyRegexFlags || !e.flags) return e.source;
	let n = {
		i: e.flags.includes("i"),
		m: e.flags.includes("m"),
		s: e.flags.includes("s")
	}, r = n.i ? e.source.toLowerCase() : e.source, i = "", a = !1, o = !1, s = !1;
	for (let e = 0; e < r.length; e++) if (a) i += r[e], a = !1;
	else {
		if (n.i) {
			if (o) {
				if (r[e].match(/[a-z]/)) {
					s ? (i += r[e], i += `${r[e - 2]}-${r[e]}`.toUpperCase(), s = !1) : r[e + 1] === "-" && r[e + 2]?.match(/[a-z]/) ? (i += r[e], s = !0) : i += `${r[e]}${r[e].toUpperCase()}`;
					continue;
				}
			} else if (r[e].match(/[a-z]/)) {
				i += `[${r[e]}${r[e].toUpperCase()}]`;
				continue;
			}
		}
		if (n.m) {
			if (r[e] === "^") {
				i += "(^|(?<=[\r\n]))";
				continue;
			}
			if (r[e] === "$") {
				i += "($|(?=[\r\n]))";
				continue;
			}
		}
		n.s && r[e] === "." ? i += o ? `${r[e]}\r
` : `[${r[e]}\r
]` : (i += r[e], r[e] === "\\" ? a = !0 : o && r[e] === "]" ? o = !1 : !o && r[e] === "[" && (o = !0));
	}
	try {
		new RegExp(i);
	} catch {
		return console.warn(`Could not convert regex pattern at ${t.currentPath.join("/")} to a flag-independent form! Falling back to the flag-ignorant source`), e.source;
	}
	return i;
}
function Fs(e, t) {
	let n = {
		type: "object",
		additionalProperties: X(e.valueType._def, {
			...t,
			currentPath: [...t.currentPath, "additionalProperties"]
		}) ?? t.allowedAdditionalProperties
	};
	if (e.keyType?._def.typeName === J.ZodString && e.keyType._def.checks?.length) {
		let { type: r, ...i } = ks(e.keyType._def, t);
		return {
			...n,
			propertyNames: i
		};
	}
	if (e.keyType?._def.typeName === J.ZodEnum) return {
		...n,
		propertyNames: { enum: e.keyType._def.values }
	};
	if (e.keyType?._def.typeName === J.ZodBranded && e.keyType._def.type._def.typeName === J.ZodString && e.keyType._def.type._def.checks?.length) {
		let { type: r, ...i } = _s(e.keyType._def, t);
		return {
			...n,
			propertyNames: i
		};
	}
	return n;
}
function Is(e, t) {
	return t.mapStrategy === "record" ? Fs(e, t) : {
		type: "array",
		maxItems: 125,
		items: {
			type: "array",
			items: [X(e.keyType._def, {
				...t,
				currentPath: [
					...t.currentPath,
					"items",
					"items",
					"0"
				]
			}) || ps(), X(e.valueType._def, {
				...t,
				currentPath: [
					...t.currentPath,
					"items",
					"items",
					"1"
				]
			}) || ps()],
			minItems: 2,
			maxItems: 2
		}
	};
}
function Ls(e) {
	let t = e.values, n = Object.keys(e.values).filter((e) => typeof t[t[e]] != "number").map((e) => t[e]), r = Array.from(new Set(n.map((e) => typeof e)));
	return {
		type: r.length === 1 ? r[0] === "string" ? "string" : "number" : ["string", "number"],
		enum: n
	};
}
function Rs() {
	return { not: ps() };
}
function zs() {
	return { type: "null" };
}
var Bs = {
	ZodString: "string",
	ZodNumber: "number",
	ZodBigInt: "integer",
	ZodBoolean: "boolean",
	ZodNull: "null"
};
function Vs(e, t) {
	let n = e.options instanceof Map ? Array.from(e.options.values()) : e.options;
	if (n.every((e) => e._def.typeName in Bs && (!e._def.checks || !e._def.checks.length))) {
		let e = n.reduce((e, t) => {
			let n = Bs[t._def.typeName];
			return n && !e.includes(n) ? [...e, n] : e;
		}, []);
		return { type: e.length > 1 ? e : e[0] };
	}
	if (n.every((e) => e._def.typeName === "ZodLiteral" && !e.description)) {
		let e = n.reduce((e, t) => {
			let n = typeof t._def.value;
			switch (n) {
				case "string":
				case "number":
				case "boolean": return [...e, n];
				case "bigint": return [...e, "integer"];
				case "object": if (t._def.value === null) return [...e, "null"];
				default: return e;
			}
		}, []);
		if (e.length === n.length) {
			let t = e.filter((e, t, n) => n.indexOf(e) === t);
			return {
				type: t.length > 1 ? t : t[0],
				enum: n.reduce((e, t) => e.includes(t._def.value) ? e : [...e, t._def.value], [])
			};
		}
	} else if (n.every((e) => e._def.typeName === "ZodEnum")) return {
		type: "string",
		enum: n.reduce((e, t) => [...e, ...t._def.values.filter((t) => !e.includes(t))], [])
	};
	return Hs(e, t);
}
var Hs = (e, t) => {
	let n = (e.options instanceof Map ? Array.from(e.options.values()) : e.options).map((e, n) => X(e._def, {
		...t,
		currentPath: [
			...t.currentPath,
			"anyOf",
			`${n}`
		]
	})).filter((e) => !!e && (!t.strictUnions || typeof e == "object" && Object.keys(e).length > 0));
	return n.length ? { anyOf: n } : void 0;
};
function Us(e, t) {
	if ([
		"ZodString",
		"ZodNumber",
		"ZodBigInt",
		"ZodBoolean",
		"ZodNull"
	].includes(e.innerType._def.typeName) && (!e.innerType._def.checks || !e.innerType._def.checks.length)) return { type: [Bs[e.innerType._def.typeName], "null"] };
	let n = X(e.innerType._def, {
		...t,
		currentPath: [
			...t.currentPath,
			"anyOf",
			"0"
		]
	});
	return n && { anyOf: [n, { type: "null" }] };
}
function Ws(e) {
	let t = { type: "number" };
	if (!e.checks) return t;
	for (let n of e.checks) switch (n.kind) {
		case "int":
			t.type = "integer";
			break;
		case "min":
			n.inclusive ? t.minimum = n.value : t.exclusiveMinimum = n.value;
			break;
		case "max":
			n.inclusive ? t.maximum = n.value : t.exclusiveMaximum = n.value;
			break;
		case "multipleOf": t.multipleOf = n.value;
	}
	return t;
}
function Gs(e, t) {
	let n = {
		type: "object",
		properties: {}
	}, r = [], i = e.shape();
	for (let e in i) {
		let a = i[e];
		if (a === void 0 || a._def === void 0) continue;
		let o = qs(a), s = X(a._def, {
			...t,
			currentPath: [
				...t.currentPath,
				"properties",
				e
			],
			propertyPath: [
				...t.currentPath,
				"properties",
				e
			]
		});
		s !== void 0 && (n.properties[e] = s, o || r.push(e));
	}
	r.length && (n.required = r);
	let a = Ks(e, t);
	return a !== void 0 && (n.additionalProperties = a), n;
}
function Ks(e, t) {
	if (e.catchall._def.typeName !== "ZodNever") return X(e.catchall._def, {
		...t,
		currentPath: [...t.currentPath, "additionalProperties"]
	});
	switch (e.unknownKeys) {
		case "passthrough": return t.allowedAdditionalProperties;
		case "strict": return t.rejectedAdditionalProperties;
		case "strip": return t.removeAdditionalStrategy === "strict" ? t.allowedAdditionalProperties : t.rejectedAdditionalProperties;
	}
}
function qs(e) {
	try {
		return e.isOptional();
	} catch {
		return !0;
	}
}
var Js = (e, t) => {
	if (t.currentPath.toString() === t.propertyPath?.toString()) return X(e.innerType._def, t);
	let n = X(e.innerType._def, {
		...t,
		currentPath: [
			...t.currentPath,
			"anyOf",
			"1"
		]
	});
	return n ? { anyOf: [{ not: ps() }, n] } : ps();
}, Ys = (e, t) => {
	if (t.pipeStrategy === "input") return X(e.in._def, t);
	if (t.pipeStrategy === "output") return X(e.out._def, t);
	let n = X(e.in._def, {
		...t,
		currentPath: [
			...t.currentPath,
			"allOf",
			"0"
		]
	});
	return { allOf: [n, X(e.out._def, {
		...t,
		currentPath: [
			...t.currentPath,
			"allOf",
			n ? "1" : "0"
		]
	})].filter((e) => e !== void 0) };
};
function Xs(e, t) {
	return X(e.type._def, t);
}
function Zs(e, t) {
	let n = {
		type: "array",
		uniqueItems: !0,
		items: X(e.valueType._def, {
			...t,
			currentPath: [...t.currentPath, "items"]
		})
	};
	return e.minSize && (n.minItems = e.minSize.value), e.maxSize && (n.maxItems = e.maxSize.value), n;
}
function Qs(e, t) {
	return e.rest ? {
		type: "array",
		minItems: e.items.length,
		items: e.items.map((e, n) => X(e._def, {
			...t,
			currentPath: [
				...t.currentPath,
				"items",
				`${n}`
			]
		})).reduce((e, t) => t === void 0 ? e : [...e, t], []),
		additionalItems: X(e.rest._def, {
			...t,
			currentPath: [...t.currentPath, "additionalItems"]
		})
	} : {
		type: "array",
		minItems: e.items.length,
		maxItems: e.items.length,
		items: e.items.map((e, n) => X(e._def, {
			...t,
			currentPath: [
				...t.currentPath,
				"items",
				`${n}`
			]
		})).reduce((e, t) => t === void 0 ? e : [...e, t], [])
	};
}
function $s() {
	return { not: ps() };
}
function ec() {
	return ps();
}
var tc = (e, t) => X(e.innerType._def, t), nc = (e, t, n) => {
	switch (t) {
		case J.ZodString: return ks(e, n);
		case J.ZodNumber: return Ws(e);
		case J.ZodObject: return Gs(e, n);
		case J.ZodBigInt: return hs(e);
		case J.ZodBoolean: return gs();
		case J.ZodDate: return ys(e, n);
		case J.ZodUndefined: return $s();
		case J.ZodNull: return zs();
		case J.ZodArray: return ms(e, n);
		case J.ZodUnion:
		case J.ZodDiscriminatedUnion: return Vs(e, n);
		case J.ZodIntersection: return Ts(e, n);
		case J.ZodTuple: return Qs(e, n);
		case J.ZodRecord: return Fs(e, n);
		case J.ZodLiteral: return Es(e);
		case J.ZodEnum: return Cs(e);
		case J.ZodNativeEnum: return Ls(e);
		case J.ZodNullable: return Us(e, n);
		case J.ZodOptional: return Js(e, n);
		case J.ZodMap: return Is(e, n);
		case J.ZodSet: return Zs(e, n);
		case J.ZodLazy: return () => e.getter()._def;
		case J.ZodPromise: return Xs(e, n);
		case J.ZodNaN:
		case J.ZodNever: return Rs();
		case J.ZodEffects: return Ss(e, n);
		case J.ZodAny: return ps();
		case J.ZodUnknown: return ec();
		case J.ZodDefault: return xs(e, n);
		case J.ZodBranded: return _s(e, n);
		case J.ZodReadonly: return tc(e, n);
		case J.ZodCatch: return vs(e, n);
		case J.ZodPipeline: return Ys(e, n);
		case J.ZodFunction:
		case J.ZodVoid:
		case J.ZodSymbol: return;
		default: return /* @__PURE__ */ ((e) => void 0)(t);
	}
}, rc = (e, t) => {
	let n = 0;
	for (; n < e.length && n < t.length && e[n] === t[n]; n++);
	return [(e.length - n).toString(), ...t.slice(n)].join("/");
};
function X(e, t, n = !1) {
	let r = t.seen.get(e);
	if (t.override) {
		let i = t.override?.call(t, e, t, r, n);
		if (i !== us) return i;
	}
	if (r && !n) {
		let e = ic(r, t);
		if (e !== void 0) return e;
	}
	let i = {
		def: e,
		path: t.currentPath,
		jsonSchema: void 0
	};
	t.seen.set(e, i);
	let a = nc(e, e.typeName, t), o = typeof a == "function" ? X(a(), t) : a;
	if (o && ac(e, t, o), t.postProcess) {
		let n = t.postProcess(o, e, t);
		return i.jsonSchema = o, n;
	}
	return i.jsonSchema = o, o;
}
var ic = (e, t) => {
	switch (t.$refStrategy) {
		case "root": return { $ref: e.path.join("/") };
		case "relative": return { $ref: rc(t.currentPath, e.path) };
		case "none":
		case "seen": return e.path.length < t.currentPath.length && e.path.every((e, n) => t.currentPath[n] === e) ? (console.warn(`Recursive reference detected at ${t.currentPath.join("/")}! Defaulting to any`), ps()) : t.$refStrategy === "seen" ? ps() : void 0;
	}
}, ac = (e, t, n) => (e.description && (n.description = e.description), n), oc = (e) => {
	let t = fs(e), n = t.name === void 0 ? t.basePath : [
		...t.basePath,
		t.definitionPath,
		t.name
	];
	return {
		...t,
		currentPath: n,
		propertyPath: void 0,
		seen: new Map(Object.entries(t.definitions).map(([e, n]) => [n._def, {
			def: n._def,
			path: [
				...t.basePath,
				t.definitionPath,
				e
			],
			jsonSchema: void 0
		}]))
	};
}, sc = (e, t) => {
	let n = oc(t), r = typeof t == "object" && t.definitions ? Object.entries(t.definitions).reduce((e, [t, r]) => ({
		...e,
		[t]: X(r._def, {
			...n,
			currentPath: [
				...n.basePath,
				n.definitionPath,
				t
			]
		}, !0) ?? ps()
	}), {}) : void 0, i = typeof t == "string" ? t : t?.nameStrategy === "title" ? void 0 : t?.name, a = X(e._def, i === void 0 ? n : {
		...n,
		currentPath: [
			...n.basePath,
			n.definitionPath,
			i
		]
	}, !1) ?? ps(), o = typeof t == "object" && t.name !== void 0 && t.nameStrategy === "title" ? t.name : void 0;
	o !== void 0 && (a.title = o);
	let s = i === void 0 ? r ? {
		...a,
		[n.definitionPath]: r
	} : a : {
		$ref: [
			...n.$refStrategy === "relative" ? [] : n.basePath,
			n.definitionPath,
			i
		].join("/"),
		[n.definitionPath]: {
			...r,
			[i]: a
		}
	};
	return s.$schema = "http://json-schema.org/draft-07/schema#", s;
}, cc = Symbol.for("vercel.ai.schema");
function lc(e) {
	let t;
	return () => (t ??= e(), t);
}
function uc(e, { validate: t } = {}) {
	return {
		[cc]: !0,
		_type: void 0,
		get jsonSchema() {
			return typeof e == "function" && (e = e()), e;
		},
		validate: t
	};
}
function dc(e) {
	return typeof e == "object" && !!e && cc in e && e[cc] === !0 && "jsonSchema" in e && "validate" in e;
}
function fc(e) {
	return e == null ? uc({
		properties: {},
		additionalProperties: !1
	}) : dc(e) ? e : "~standard" in e ? e["~standard"].vendor === "zod" ? _c(e) : pc(e) : e();
}
function pc(e) {
	return uc(() => cs(e["~standard"].jsonSchema.input({ target: "draft-07" })), { validate: async (t) => {
		let n = await e["~standard"].validate(t);
		return "value" in n ? {
			success: !0,
			value: n.value
		} : {
			success: !1,
			error: new pa({
				value: t,
				cause: n.issues
			})
		};
	} });
}
function mc(e, t) {
	let n = t?.useReferences ?? !1;
	return uc(() => sc(e, { $refStrategy: n ? "root" : "none" }), { validate: async (t) => {
		let n = await e.safeParseAsync(t);
		return n.success ? {
			success: !0,
			value: n.data
		} : {
			success: !1,
			error: n.error
		};
	} });
}
function hc(e, t) {
	let n = t?.useReferences ?? !1;
	return uc(() => cs(Qe(e, {
		target: "draft-7",
		io: "input",
		reused: n ? "ref" : "inline"
	})), { validate: async (t) => {
		let n = await Lt(e, t);
		return n.success ? {
			success: !0,
			value: n.data
		} : {
			success: !1,
			error: n.error
		};
	} });
}
function gc(e) {
	return "_zod" in e;
}
function _c(e, t) {
	return gc(e) ? hc(e, t) : mc(e, t);
}
async function vc({ value: e, schema: t }) {
	let n = await yc({
		value: e,
		schema: t
	});
	if (!n.success) throw pa.wrap({
		value: e,
		cause: n.error
	});
	return n.value;
}
async function yc({ value: e, schema: t }) {
	let n = fc(t);
	try {
		if (n.validate == null) return {
			success: !0,
			value: e,
			rawValue: e
		};
		let t = await n.validate(e);
		return t.success ? {
			success: !0,
			value: t.value,
			rawValue: e
		} : {
			success: !1,
			error: pa.wrap({
				value: e,
				cause: t.error
			}),
			rawValue: e
		};
	} catch (t) {
		return {
			success: !1,
			error: pa.wrap({
				value: e,
				cause: t
			}),
			rawValue: e
		};
	}
}
async function bc({ text: e, schema: t }) {
	try {
		let n = ss(e);
		return t == null ? {
			success: !0,
			value: n,
			rawValue: n
		} : await yc({
			value: n,
			schema: t
		});
	} catch (t) {
		return {
			success: !1,
			error: sa.isInstance(t) ? t : new sa({
				text: e,
				cause: t
			}),
			rawValue: void 0
		};
	}
}
function xc({ stream: e, schema: t }) {
	return e.pipeThrough(new TextDecoderStream()).pipeThrough(new Yo()).pipeThrough(new TransformStream({ async transform({ data: e }, n) {
		e !== "[DONE]" && n.enqueue(await bc({
			text: e,
			schema: t
		}));
	} }));
}
async function Sc(e) {
	return typeof e == "function" && (e = e()), Promise.resolve(e);
}
// vendor/node_modules/ai/dist/index.mjs
var Cc = Object.defineProperty, wc = (e, t) => {
	for (var n in t) Cc(e, n, {
		get: t[n],
		enumerable: !0
	});
}, Tc = "AI_NoObjectGeneratedError", Ec = `vercel.ai.error.${Tc}`, Dc = Symbol.for(Ec), Oc, kc = class extends Ji {
	constructor({ message: e = "No object generated.", cause: t, text: n, response: r, usage: i, finishReason: a }) {
		super({
			name: Tc,
			message: e,
			cause: t
		}), this[Oc] = !0, this.text = n, this.response = r, this.usage = i, this.finishReason = a;
	}
	static isInstance(e) {
		return Ji.hasMarker(e, Ec);
	}
};
Oc = Dc;
var Ac = "6.0.33", jc = R([
	L(),
	tt(Uint8Array),
	tt(ArrayBuffer),
	ht((e) => globalThis.Buffer?.isBuffer(e) ?? !1, { message: "Must be a Buffer" })
]), Mc = it(() => R([
	xt(),
	L(),
	_t(),
	P(),
	ct(L(), Mc.optional()),
	Ot(Mc)
])), Z = ct(L(), ct(L(), Mc.optional())), Nc = I({
	type: F("text"),
	text: L(),
	providerOptions: Z.optional()
}), Pc = I({
	type: F("image"),
	image: R([jc, tt(URL)]),
	mediaType: L().optional(),
	providerOptions: Z.optional()
}), Fc = I({
	type: F("file"),
	data: R([jc, tt(URL)]),
	filename: L().optional(),
	mediaType: L(),
	providerOptions: Z.optional()
}), Ic = I({
	type: F("reasoning"),
	text: L(),
	providerOptions: Z.optional()
}), Lc = I({
	type: F("tool-call"),
	toolCallId: L(),
	toolName: L(),
	input: rt(),
	providerOptions: Z.optional(),
	providerExecuted: P().optional()
}), Rc = jt("type", [
	I({
		type: F("text"),
		value: L(),
		providerOptions: Z.optional()
	}),
	I({
		type: F("json"),
		value: Mc,
		providerOptions: Z.optional()
	}),
	I({
		type: F("execution-denied"),
		reason: L().optional(),
		providerOptions: Z.optional()
	}),
	I({
		type: F("error-text"),
		value: L(),
		providerOptions: Z.optional()
	}),
	I({
		type: F("error-json"),
		value: Mc,
		providerOptions: Z.optional()
	}),
	I({
		type: F("content"),
		value: Ot(R([
			I({
				type: F("text"),
				text: L(),
				providerOptions: Z.optional()
			}),
			I({
				type: F("media"),
				data: L(),
				mediaType: L()
			}),
			I({
				type: F("file-data"),
				data: L(),
				mediaType: L(),
				filename: L().optional(),
				providerOptions: Z.optional()
			}),
			I({
				type: F("file-url"),
				url: L(),
				providerOptions: Z.optional()
			}),
			I({
				type: F("file-id"),
				fileId: R([L(), ct(L(), L())]),
				providerOptions: Z.optional()
			}),
			I({
				type: F("image-data"),
				data: L(),
				mediaType: L(),
				providerOptions: Z.optional()
			}),
			I({
				type: F("image-url"),
				url: L(),
				providerOptions: Z.optional()
			}),
			I({
				type: F("image-file-id"),
				fileId: R([L(), ct(L(), L())]),
				providerOptions: Z.optional()
			}),
			I({
				type: F("custom"),
				providerOptions: Z.optional()
			})
		]))
	})
]), zc = I({
	type: F("tool-result"),
	toolCallId: L(),
	toolName: L(),
	output: Rc,
	providerOptions: Z.optional()
}), Bc = I({
	type: F("tool-approval-request"),
	approvalId: L(),
	toolCallId: L()
}), Vc = I({
	type: F("tool-approval-response"),
	approvalId: L(),
	approved: P(),
	reason: L().optional()
}), Hc = I({
	role: F("system"),
	content: L(),
	providerOptions: Z.optional()
}), Uc = I({
	role: F("user"),
	content: R([L(), Ot(R([
		Nc,
		Pc,
		Fc
	]))]),
	providerOptions: Z.optional()
}), Wc = I({
	role: F("assistant"),
	content: R([L(), Ot(R([
		Nc,
		Fc,
		Ic,
		Lc,
		zc,
		Bc
	]))]),
	providerOptions: Z.optional()
}), Gc = I({
	role: F("tool"),
	content: Ot(R([zc, Vc])),
	providerOptions: Z.optional()
});
R([
	Hc,
	Uc,
	Wc,
	Gc
]);
function Kc(e, t) {
	if (e === void 0 && t === void 0) return;
	if (e === void 0) return t;
	if (t === void 0) return e;
	let n = { ...e };
	for (let r in t) if (Object.prototype.hasOwnProperty.call(t, r)) {
		let i = t[r];
		if (i === void 0) continue;
		let a = r in e ? e[r] : void 0, o = typeof i == "object" && !!i && !Array.isArray(i) && !(i instanceof Date) && !(i instanceof RegExp), s = typeof a == "object" && !!a && !Array.isArray(a) && !(a instanceof Date) && !(a instanceof RegExp);
		n[r] = o && s ? Kc(a, i) : i;
	}
	return n;
}
wc({}, {
	array: () => Zc,
	choice: () => Qc,
	json: () => $c,
	object: () => Xc,
	text: () => Yc
});
function qc(e) {
	let t = ["ROOT"], n = -1, r = null;
	function i(e, i, a) {
		switch (e) {
			case "\"":
				n = i, t.pop(), t.push(a), t.push("INSIDE_STRING");
				break;
			case "f":
			case "t":
			case "n":
				n = i, r = i, t.pop(), t.push(a), t.push("INSIDE_LITERAL");
				break;
			case "-":
				t.pop(), t.push(a), t.push("INSIDE_NUMBER");
				break;
			case "0":
			case "1":
			case "2":
			case "3":
			case "4":
			case "5":
			case "6":
			case "7":
			case "8":
			case "9":
				n = i, t.pop(), t.push(a), t.push("INSIDE_NUMBER");
				break;
			case "{":
				n = i, t.pop(), t.push(a), t.push("INSIDE_OBJECT_START");
				break;
			case "[": n = i, t.pop(), t.push(a), t.push("INSIDE_ARRAY_START");
		}
	}
	function a(e, r) {
		switch (e) {
			case ",":
				t.pop(), t.push("INSIDE_OBJECT_AFTER_COMMA");
				break;
			case "}": n = r, t.pop();
		}
	}
	function o(e, r) {
		switch (e) {
			case ",":
				t.pop(), t.push("INSIDE_ARRAY_AFTER_COMMA");
				break;
			case "]": n = r, t.pop();
		}
	}
	for (let s = 0; s < e.length; s++) {
		let c = e[s];
		switch (t[t.length - 1]) {
			case "ROOT":
				i(c, s, "FINISH");
				break;
			case "INSIDE_OBJECT_START":
				switch (c) {
					case "\"":
						t.pop(), t.push("INSIDE_OBJECT_KEY");
						break;
					case "}": n = s, t.pop();
				}
				break;
			case "INSIDE_OBJECT_AFTER_COMMA":
				c === "\"" && (t.pop(), t.push("INSIDE_OBJECT_KEY"));
				break;
			case "INSIDE_OBJECT_KEY":
				c === "\"" && (t.pop(), t.push("INSIDE_OBJECT_AFTER_KEY"));
				break;
			case "INSIDE_OBJECT_AFTER_KEY":
				c === ":" && (t.pop(), t.push("INSIDE_OBJECT_BEFORE_VALUE"));
				break;
			case "INSIDE_OBJECT_BEFORE_VALUE":
				i(c, s, "INSIDE_OBJECT_AFTER_VALUE");
				break;
			case "INSIDE_OBJECT_AFTER_VALUE":
				a(c, s);
				break;
			case "INSIDE_STRING":
				switch (c) {
					case "\"":
						t.pop(), n = s;
						break;
					case "\\":
						t.push("INSIDE_STRING_ESCAPE");
						break;
					default: n = s;
				}
				break;
			case "INSIDE_ARRAY_START":
				switch (c) {
					case "]":
						n = s, t.pop();
						break;
					default: n = s, i(c, s, "INSIDE_ARRAY_AFTER_VALUE");
				}
				break;
			case "INSIDE_ARRAY_AFTER_VALUE":
				switch (c) {
					case ",":
						t.pop(), t.push("INSIDE_ARRAY_AFTER_COMMA");
						break;
					case "]":
						n = s, t.pop();
						break;
					default: n = s;
				}
				break;
			case "INSIDE_ARRAY_AFTER_COMMA":
				i(c, s, "INSIDE_ARRAY_AFTER_VALUE");
				break;
			case "INSIDE_STRING_ESCAPE":
				t.pop(), n = s;
				break;
			case "INSIDE_NUMBER":
				switch (c) {
					case "0":
					case "1":
					case "2":
					case "3":
					case "4":
					case "5":
					case "6":
					case "7":
					case "8":
					case "9":
						n = s;
						break;
					case "e":
					case "E":
					case "-":
					case ".": break;
					case ",":
						t.pop(), t[t.length - 1] === "INSIDE_ARRAY_AFTER_VALUE" && o(c, s), t[t.length - 1] === "INSIDE_OBJECT_AFTER_VALUE" && a(c, s);
						break;
					case "}":
						t.pop(), t[t.length - 1] === "INSIDE_OBJECT_AFTER_VALUE" && a(c, s);
						break;
					case "]":
						t.pop(), t[t.length - 1] === "INSIDE_ARRAY_AFTER_VALUE" && o(c, s);
						break;
					default: t.pop();
				}
				break;
			case "INSIDE_LITERAL": {
				let i = e.substring(r, s + 1);
				!"false".startsWith(i) && !"true".startsWith(i) && !"null".startsWith(i) ? (t.pop(), t[t.length - 1] === "INSIDE_OBJECT_AFTER_VALUE" ? a(c, s) : t[t.length - 1] === "INSIDE_ARRAY_AFTER_VALUE" && o(c, s)) : n = s;
				break;
			}
		}
	}
	let s = e.slice(0, n + 1);
	for (let n = t.length - 1; n >= 0; n--) switch (t[n]) {
		case "INSIDE_STRING":
			s += "\"";
			break;
		case "INSIDE_OBJECT_KEY":
		case "INSIDE_OBJECT_AFTER_KEY":
		case "INSIDE_OBJECT_AFTER_COMMA":
		case "INSIDE_OBJECT_START":
		case "INSIDE_OBJECT_BEFORE_VALUE":
		case "INSIDE_OBJECT_AFTER_VALUE":
			s += "}";
			break;
		case "INSIDE_ARRAY_START":
		case "INSIDE_ARRAY_AFTER_COMMA":
		case "INSIDE_ARRAY_AFTER_VALUE":
			s += "]";
			break;
		case "INSIDE_LITERAL": {
			let t = e.substring(r, e.length);
			"true".startsWith(t) ? s += "true".slice(t.length) : "false".startsWith(t) ? s += "false".slice(t.length) : "null".startsWith(t) && (s += "null".slice(t.length));
		}
	}
	return s;
}
async function Jc(e) {
	if (e === void 0) return {
		value: void 0,
		state: "undefined-input"
	};
	let t = await bc({ text: e });
	return t.success ? {
		value: t.value,
		state: "successful-parse"
	} : (t = await bc({ text: qc(e) }), t.success ? {
		value: t.value,
		state: "repaired-parse"
	} : {
		value: void 0,
		state: "failed-parse"
	});
}
var Yc = () => ({
	name: "text",
	responseFormat: Promise.resolve({ type: "text" }),
	async parseCompleteOutput({ text: e }) {
		return e;
	},
	async parsePartialOutput({ text: e }) {
		return { partial: e };
	},
	createElementStreamTransform() {}
}), Xc = ({ schema: e, name: t, description: n }) => {
	let r = fc(e);
	return {
		name: "object",
		responseFormat: Sc(r.jsonSchema).then((e) => ({
			type: "json",
			schema: e,
			...t != null && { name: t },
			...n != null && { description: n }
		})),
		async parseCompleteOutput({ text: e }, t) {
			let n = await bc({ text: e });
			if (!n.success) throw new kc({
				message: "No object generated: could not parse the response.",
				cause: n.error,
				text: e,
				response: t.response,
				usage: t.usage,
				finishReason: t.finishReason
			});
			let i = await yc({
				value: n.value,
				schema: r
			});
			if (!i.success) throw new kc({
				message: "No object generated: response did not match schema.",
				cause: i.error,
				text: e,
				response: t.response,
				usage: t.usage,
				finishReason: t.finishReason
			});
			return i.value;
		},
		async parsePartialOutput({ text: e }) {
			let t = await Jc(e);
			switch (t.state) {
				case "failed-parse":
				case "undefined-input": return;
				case "repaired-parse":
				case "successful-parse": return { partial: t.value };
			}
		},
		createElementStreamTransform() {}
	};
}, Zc = ({ element: e, name: t, description: n }) => {
	let r = fc(e);
	return {
		name: "array",
		responseFormat: Sc(r.jsonSchema).then((e) => {
			let { $schema: r, ...i } = e;
			return {
				type: "json",
				schema: {
					$schema: "http://json-schema.org/draft-07/schema#",
					type: "object",
					properties: { elements: {
						type: "array",
						items: i
					} },
					required: ["elements"],
					additionalProperties: !1
				},
				...t != null && { name: t },
				...n != null && { description: n }
			};
		}),
		async parseCompleteOutput({ text: e }, t) {
			let n = await bc({ text: e });
			if (!n.success) throw new kc({
				message: "No object generated: could not parse the response.",
				cause: n.error,
				text: e,
				response: t.response,
				usage: t.usage,
				finishReason: t.finishReason
			});
			let i = n.value;
			if (typeof i != "object" || !i || !("elements" in i) || !Array.isArray(i.elements)) throw new kc({
				message: "No object generated: response did not match schema.",
				cause: new pa({
					value: i,
					cause: "response must be an object with an elements array"
				}),
				text: e,
				response: t.response,
				usage: t.usage,
				finishReason: t.finishReason
			});
			for (let n of i.elements) {
				let i = await yc({
					value: n,
					schema: r
				});
				if (!i.success) throw new kc({
					message: "No object generated: response did not match schema.",
					cause: i.error,
					text: e,
					response: t.response,
					usage: t.usage,
					finishReason: t.finishReason
				});
			}
			return i.elements;
		},
		async parsePartialOutput({ text: e }) {
			let t = await Jc(e);
			switch (t.state) {
				case "failed-parse":
				case "undefined-input": return;
				case "repaired-parse":
				case "successful-parse": {
					let e = t.value;
					if (typeof e != "object" || !e || !("elements" in e) || !Array.isArray(e.elements)) return;
					let n = t.state === "repaired-parse" && e.elements.length > 0 ? e.elements.slice(0, -1) : e.elements, i = [];
					for (let e of n) {
						let t = await yc({
							value: e,
							schema: r
						});
						t.success && i.push(t.value);
					}
					return { partial: i };
				}
			}
		},
		createElementStreamTransform() {
			let e = 0;
			return new TransformStream({ transform({ partialOutput: t }, n) {
				if (t != null) for (; e < t.length; e++) n.enqueue(t[e]);
			} });
		}
	};
}, Qc = ({ options: e, name: t, description: n }) => ({
	name: "choice",
	responseFormat: Promise.resolve({
		type: "json",
		schema: {
			$schema: "http://json-schema.org/draft-07/schema#",
			type: "object",
			properties: { result: {
				type: "string",
				enum: e
			} },
			required: ["result"],
			additionalProperties: !1
		},
		...t != null && { name: t },
		...n != null && { description: n }
	}),
	async parseCompleteOutput({ text: t }, n) {
		let r = await bc({ text: t });
		if (!r.success) throw new kc({
			message: "No object generated: could not parse the response.",
			cause: r.error,
			text: t,
			response: n.response,
			usage: n.usage,
			finishReason: n.finishReason
		});
		let i = r.value;
		if (typeof i != "object" || !i || !("result" in i) || typeof i.result != "string" || !e.includes(i.result)) throw new kc({
			message: "No object generated: response did not match schema.",
			cause: new pa({
				value: i,
				cause: "response must be an object that contains a choice value."
			}),
			text: t,
			response: n.response,
			usage: n.usage,
			finishReason: n.finishReason
		});
		return i.result;
	},
	async parsePartialOutput({ text: t }) {
		let n = await Jc(t);
		switch (n.state) {
			case "failed-parse":
			case "undefined-input": return;
			case "repaired-parse":
			case "successful-parse": {
				let t = n.value;
				if (typeof t != "object" || !t || !("result" in t) || typeof t.result != "string") return;
				let r = e.filter((e) => e.startsWith(t.result));
				return n.state === "successful-parse" ? r.includes(t.result) ? { partial: t.result } : void 0 : r.length === 1 ? { partial: r[0] } : void 0;
			}
		}
	},
	createElementStreamTransform() {}
}), $c = ({ name: e, description: t } = {}) => ({
	name: "json",
	responseFormat: Promise.resolve({
		type: "json",
		...e != null && { name: e },
		...t != null && { description: t }
	}),
	async parseCompleteOutput({ text: e }, t) {
		let n = await bc({ text: e });
		if (!n.success) throw new kc({
			message: "No object generated: could not parse the response.",
			cause: n.error,
			text: e,
			response: t.response,
			usage: t.usage,
			finishReason: t.finishReason
		});
		return n.value;
	},
	async parsePartialOutput({ text: e }) {
		let t = await Jc(e);
		switch (t.state) {
			case "failed-parse":
			case "undefined-input": return;
			case "repaired-parse":
			case "successful-parse": return t.value === void 0 ? void 0 : { partial: t.value };
		}
	},
	createElementStreamTransform() {}
});
Qo({
	prefix: "aitxt",
	size: 24
}), TransformStream;
var el = lc(() => _c(R([
	N({
		type: F("text-start"),
		id: L(),
		providerMetadata: Z.optional()
	}),
	N({
		type: F("text-delta"),
		id: L(),
		delta: L(),
		providerMetadata: Z.optional()
	}),
	N({
		type: F("text-end"),
		id: L(),
		providerMetadata: Z.optional()
	}),
	N({
		type: F("error"),
		errorText: L()
	}),
	N({
		type: F("tool-input-start"),
		toolCallId: L(),
		toolName: L(),
		providerExecuted: P().optional(),
		dynamic: P().optional(),
		title: L().optional()
	}),
	N({
		type: F("tool-input-delta"),
		toolCallId: L(),
		inputTextDelta: L()
	}),
	N({
		type: F("tool-input-available"),
		toolCallId: L(),
		toolName: L(),
		input: rt(),
		providerExecuted: P().optional(),
		providerMetadata: Z.optional(),
		dynamic: P().optional(),
		title: L().optional()
	}),
	N({
		type: F("tool-input-error"),
		toolCallId: L(),
		toolName: L(),
		input: rt(),
		providerExecuted: P().optional(),
		providerMetadata: Z.optional(),
		dynamic: P().optional(),
		errorText: L(),
		title: L().optional()
	}),
	N({
		type: F("tool-approval-request"),
		approvalId: L(),
		toolCallId: L()
	}),
	N({
		type: F("tool-output-available"),
		toolCallId: L(),
		output: rt(),
		providerExecuted: P().optional(),
		dynamic: P().optional(),
		preliminary: P().optional()
	}),
	N({
		type: F("tool-output-error"),
		toolCallId: L(),
		errorText: L(),
		providerExecuted: P().optional(),
		dynamic: P().optional()
	}),
	N({
		type: F("tool-output-denied"),
		toolCallId: L()
	}),
	N({
		type: F("reasoning-start"),
		id: L(),
		providerMetadata: Z.optional()
	}),
	N({
		type: F("reasoning-delta"),
		id: L(),
		delta: L(),
		providerMetadata: Z.optional()
	}),
	N({
		type: F("reasoning-end"),
		id: L(),
		providerMetadata: Z.optional()
	}),
	N({
		type: F("source-url"),
		sourceId: L(),
		url: L(),
		title: L().optional(),
		providerMetadata: Z.optional()
	}),
	N({
		type: F("source-document"),
		sourceId: L(),
		mediaType: L(),
		title: L(),
		filename: L().optional(),
		providerMetadata: Z.optional()
	}),
	N({
		type: F("file"),
		url: L(),
		mediaType: L(),
		providerMetadata: Z.optional()
	}),
	N({
		type: ht((e) => typeof e == "string" && e.startsWith("data-"), { message: "Type must start with \"data-\"" }),
		id: L().optional(),
		data: rt(),
		transient: P().optional()
	}),
	N({ type: F("start-step") }),
	N({ type: F("finish-step") }),
	N({
		type: F("start"),
		messageId: L().optional(),
		messageMetadata: rt().optional()
	}),
	N({
		type: F("finish"),
		finishReason: ut([
			"stop",
			"length",
			"content-filter",
			"tool-calls",
			"error",
			"other"
		]).optional(),
		messageMetadata: rt().optional()
	}),
	N({
		type: F("abort"),
		reason: L().optional()
	}),
	N({
		type: F("message-metadata"),
		messageMetadata: rt()
	})
])));
function tl(e) {
	return e.type.startsWith("data-");
}
function nl(e) {
	return e.type.startsWith("tool-");
}
function rl(e) {
	return e.type === "dynamic-tool";
}
function il(e) {
	return nl(e) || rl(e);
}
function al(e) {
	return e.type.split("-").slice(1).join("-");
}
function ol({ lastMessage: e, messageId: t }) {
	return {
		message: e?.role === "assistant" ? e : {
			id: t,
			metadata: void 0,
			role: "assistant",
			parts: []
		},
		activeTextParts: {},
		activeReasoningParts: {},
		partialToolCalls: {}
	};
}
function sl({ stream: e, messageMetadataSchema: t, dataPartSchemas: n, runUpdateMessageJob: r, onError: i, onToolCall: a, onData: o }) {
	return e.pipeThrough(new TransformStream({ async transform(e, s) {
		await r(async ({ state: r, write: c }) => {
			function l(e) {
				let t = r.message.parts.filter(il).find((t) => t.toolCallId === e);
				if (t == null) throw Error(`no tool invocation found for tool call ${e}`);
				return t;
			}
			function u(e) {
				let t = r.message.parts.find((t) => nl(t) && t.toolCallId === e.toolCallId), n = e, i = t;
				t == null ? r.message.parts.push({
					type: `tool-${e.toolName}`,
					toolCallId: e.toolCallId,
					state: e.state,
					title: e.title,
					input: n.input,
					output: n.output,
					rawInput: n.rawInput,
					errorText: n.errorText,
					providerExecuted: n.providerExecuted,
					preliminary: n.preliminary,
					...n.providerMetadata == null ? {} : { callProviderMetadata: n.providerMetadata }
				}) : (t.state = e.state, i.input = n.input, i.output = n.output, i.errorText = n.errorText, i.rawInput = n.rawInput, i.preliminary = n.preliminary, e.title !== void 0 && (i.title = e.title), i.providerExecuted = n.providerExecuted ?? t.providerExecuted, n.providerMetadata != null && t.state === "input-available" && (t.callProviderMetadata = n.providerMetadata));
			}
			function d(e) {
				let t = r.message.parts.find((t) => t.type === "dynamic-tool" && t.toolCallId === e.toolCallId), n = e, i = t;
				t == null ? r.message.parts.push({
					type: "dynamic-tool",
					toolName: e.toolName,
					toolCallId: e.toolCallId,
					state: e.state,
					input: n.input,
					output: n.output,
					errorText: n.errorText,
					preliminary: n.preliminary,
					providerExecuted: n.providerExecuted,
					title: e.title,
					...n.providerMetadata == null ? {} : { callProviderMetadata: n.providerMetadata }
				}) : (t.state = e.state, i.toolName = e.toolName, i.input = n.input, i.output = n.output, i.errorText = n.errorText, i.rawInput = n.rawInput ?? i.rawInput, i.preliminary = n.preliminary, e.title !== void 0 && (i.title = e.title), i.providerExecuted = n.providerExecuted ?? t.providerExecuted, n.providerMetadata != null && t.state === "input-available" && (t.callProviderMetadata = n.providerMetadata));
			}
			async function f(e) {
				if (e != null) {
					let n = r.message.metadata == null ? e : Kc(r.message.metadata, e);
					t != null && await vc({
						value: n,
						schema: t
					}), r.message.metadata = n;
				}
			}
			switch (e.type) {
				case "text-start": {
					let t = {
						type: "text",
						text: "",
						providerMetadata: e.providerMetadata,
						state: "streaming"
					};
					r.activeTextParts[e.id] = t, r.message.parts.push(t), c();
					break;
				}
				case "text-delta": {
					let t = r.activeTextParts[e.id];
					t.text += e.delta, t.providerMetadata = e.providerMetadata ?? t.providerMetadata, c();
					break;
				}
				case "text-end": {
					let t = r.activeTextParts[e.id];
					t.state = "done", t.providerMetadata = e.providerMetadata ?? t.providerMetadata, delete r.activeTextParts[e.id], c();
					break;
				}
				case "reasoning-start": {
					let t = {
						type: "reasoning",
						text: "",
						providerMetadata: e.providerMetadata,
						state: "streaming"
					};
					r.activeReasoningParts[e.id] = t, r.message.parts.push(t), c();
					break;
				}
				case "reasoning-delta": {
					let t = r.activeReasoningParts[e.id];
					t.text += e.delta, t.providerMetadata = e.providerMetadata ?? t.providerMetadata, c();
					break;
				}
				case "reasoning-end": {
					let t = r.activeReasoningParts[e.id];
					t.providerMetadata = e.providerMetadata ?? t.providerMetadata, t.state = "done", delete r.activeReasoningParts[e.id], c();
					break;
				}
				case "file":
					r.message.parts.push({
						type: "file",
						mediaType: e.mediaType,
						url: e.url
					}), c();
					break;
				case "source-url":
					r.message.parts.push({
						type: "source-url",
						sourceId: e.sourceId,
						url: e.url,
						title: e.title,
						providerMetadata: e.providerMetadata
					}), c();
					break;
				case "source-document":
					r.message.parts.push({
						type: "source-document",
						sourceId: e.sourceId,
						mediaType: e.mediaType,
						title: e.title,
						filename: e.filename,
						providerMetadata: e.providerMetadata
					}), c();
					break;
				case "tool-input-start": {
					let t = r.message.parts.filter(nl);
					r.partialToolCalls[e.toolCallId] = {
						text: "",
						toolName: e.toolName,
						index: t.length,
						dynamic: e.dynamic,
						title: e.title
					}, e.dynamic ? d({
						toolCallId: e.toolCallId,
						toolName: e.toolName,
						state: "input-streaming",
						input: void 0,
						providerExecuted: e.providerExecuted,
						title: e.title
					}) : u({
						toolCallId: e.toolCallId,
						toolName: e.toolName,
						state: "input-streaming",
						input: void 0,
						providerExecuted: e.providerExecuted,
						title: e.title
					}), c();
					break;
				}
				case "tool-input-delta": {
					let t = r.partialToolCalls[e.toolCallId];
					t.text += e.inputTextDelta;
					let { value: n } = await Jc(t.text);
					t.dynamic ? d({
						toolCallId: e.toolCallId,
						toolName: t.toolName,
						state: "input-streaming",
						input: n,
						title: t.title
					}) : u({
						toolCallId: e.toolCallId,
						toolName: t.toolName,
						state: "input-streaming",
						input: n,
						title: t.title
					}), c();
					break;
				}
				case "tool-input-available":
					e.dynamic ? d({
						toolCallId: e.toolCallId,
						toolName: e.toolName,
						state: "input-available",
						input: e.input,
						providerExecuted: e.providerExecuted,
						providerMetadata: e.providerMetadata,
						title: e.title
					}) : u({
						toolCallId: e.toolCallId,
						toolName: e.toolName,
						state: "input-available",
						input: e.input,
						providerExecuted: e.providerExecuted,
						providerMetadata: e.providerMetadata,
						title: e.title
					}), c(), a && !e.providerExecuted && await a({ toolCall: e });
					break;
				case "tool-input-error":
					e.dynamic ? d({
						toolCallId: e.toolCallId,
						toolName: e.toolName,
						state: "output-error",
						input: e.input,
						errorText: e.errorText,
						providerExecuted: e.providerExecuted,
						providerMetadata: e.providerMetadata
					}) : u({
						toolCallId: e.toolCallId,
						toolName: e.toolName,
						state: "output-error",
						input: void 0,
						rawInput: e.input,
						errorText: e.errorText,
						providerExecuted: e.providerExecuted,
						providerMetadata: e.providerMetadata
					}), c();
					break;
				case "tool-approval-request": {
					let t = l(e.toolCallId);
					t.state = "approval-requested", t.approval = { id: e.approvalId }, c();
					break;
				}
				case "tool-output-denied": {
					let t = l(e.toolCallId);
					t.state = "output-denied", c();
					break;
				}
				case "tool-output-available": {
					let t = l(e.toolCallId);
					t.type === "dynamic-tool" ? d({
						toolCallId: e.toolCallId,
						toolName: t.toolName,
						state: "output-available",
						input: t.input,
						output: e.output,
						preliminary: e.preliminary,
						providerExecuted: e.providerExecuted,
						title: t.title
					}) : u({
						toolCallId: e.toolCallId,
						toolName: al(t),
						state: "output-available",
						input: t.input,
						output: e.output,
						providerExecuted: e.providerExecuted,
						preliminary: e.preliminary,
						title: t.title
					}), c();
					break;
				}
				case "tool-output-error": {
					let t = l(e.toolCallId);
					t.type === "dynamic-tool" ? d({
						toolCallId: e.toolCallId,
						toolName: t.toolName,
						state: "output-error",
						input: t.input,
						errorText: e.errorText,
						providerExecuted: e.providerExecuted,
						title: t.title
					}) : u({
						toolCallId: e.toolCallId,
						toolName: al(t),
						state: "output-error",
						input: t.input,
						rawInput: t.rawInput,
						errorText: e.errorText,
						providerExecuted: e.providerExecuted,
						title: t.title
					}), c();
					break;
				}
				case "start-step":
					r.message.parts.push({ type: "step-start" });
					break;
				case "finish-step":
					r.activeTextParts = {}, r.activeReasoningParts = {};
					break;
				case "start":
					e.messageId != null && (r.message.id = e.messageId), await f(e.messageMetadata), (e.messageId != null || e.messageMetadata != null) && c();
					break;
				case "finish":
					e.finishReason != null && (r.finishReason = e.finishReason), await f(e.messageMetadata), e.messageMetadata != null && c();
					break;
				case "message-metadata":
					await f(e.messageMetadata), e.messageMetadata != null && c();
					break;
				case "error":
					i?.(Error(e.errorText));
					break;
				default: if (tl(e)) {
					n?.[e.type] != null && await vc({
						value: e.data,
						schema: n[e.type]
					});
					let t = e;
					if (t.transient) {
						o?.(t);
						break;
					}
					let i = t.id == null ? void 0 : r.message.parts.find((e) => t.type === e.type && t.id === e.id);
					i == null ? r.message.parts.push(t) : i.data = t.data, o?.(t), c();
				}
			}
			s.enqueue(e);
		});
	} }));
}
async function cl({ stream: e, onError: t }) {
	let n = e.getReader();
	try {
		for (;;) {
			let { done: e } = await n.read();
			if (e) break;
		}
	} catch (e) {
		t?.(e);
	} finally {
		n.releaseLock();
	}
}
Qo({
	prefix: "aitxt",
	size: 24
}), Qo({
	prefix: "aiobj",
	size: 24
});
var ll = class {
	constructor() {
		this.queue = [], this.isProcessing = !1;
	}
	async processQueue() {
		if (!this.isProcessing) {
			for (this.isProcessing = !0; this.queue.length > 0;) await this.queue[0](), this.queue.shift();
			this.isProcessing = !1;
		}
	}
	async run(e) {
		return new Promise((t, n) => {
			this.queue.push(async () => {
				try {
					await e(), t();
				} catch (e) {
					n(e);
				}
			}), this.processQueue();
		});
	}
};
Qo({
	prefix: "aiobj",
	size: 24
});
async function ul(e) {
	if (e == null) return [];
	if (!globalThis.FileList || !(e instanceof globalThis.FileList)) throw Error("FileList is not supported in the current environment");
	return Promise.all(Array.from(e).map(async (e) => {
		let { name: t, type: n } = e;
		return {
			type: "file",
			mediaType: n,
			filename: t,
			url: await new Promise((t, n) => {
				let r = new FileReader();
				r.onload = (e) => {
					t(e.target?.result);
				}, r.onerror = (e) => n(e), r.readAsDataURL(e);
			})
		};
	}));
}
var dl = class {
	constructor({ api: e = "/api/chat", credentials: t, headers: n, body: r, fetch: i, prepareSendMessagesRequest: a, prepareReconnectToStreamRequest: o }) {
		this.api = e, this.credentials = t, this.headers = n, this.body = r, this.fetch = i, this.prepareSendMessagesRequest = a, this.prepareReconnectToStreamRequest = o;
	}
	async sendMessages({ abortSignal: e, ...t }) {
		let n = await Sc(this.body), r = await Sc(this.headers), i = await Sc(this.credentials), a = {
			...ts(r),
			...ts(t.headers)
		}, o = await this.prepareSendMessagesRequest?.call(this, {
			api: this.api,
			id: t.chatId,
			messages: t.messages,
			body: {
				...n,
				...t.body
			},
			headers: a,
			credentials: i,
			requestMetadata: t.metadata,
			trigger: t.trigger,
			messageId: t.messageId
		}), s = o?.api ?? this.api, c = o?.headers === void 0 ? a : ts(o.headers), l = o?.body === void 0 ? {
			...n,
			...t.body,
			id: t.chatId,
			messages: t.messages,
			trigger: t.trigger,
			messageId: t.messageId
		} : o.body, u = o?.credentials ?? i, d = await (this.fetch ?? globalThis.fetch)(s, {
			method: "POST",
			headers: ns({
				"Content-Type": "application/json",
				...c
			}, `ai-sdk/${Ac}`, es()),
			body: JSON.stringify(l),
			credentials: u,
			signal: e
		});
		if (!d.ok) throw Error(await d.text() ?? "Failed to fetch the chat response.");
		if (!d.body) throw Error("The response body is empty.");
		return this.processResponseStream(d.body);
	}
	async reconnectToStream(e) {
		let t = await Sc(this.body), n = await Sc(this.headers), r = await Sc(this.credentials), i = {
			...ts(n),
			...ts(e.headers)
		}, a = await this.prepareReconnectToStreamRequest?.call(this, {
			api: this.api,
			id: e.chatId,
			body: {
				...t,
				...e.body
			},
			headers: i,
			credentials: r,
			requestMetadata: e.metadata
		}), o = a?.api ?? `${this.api}/${e.chatId}/stream`, s = a?.headers === void 0 ? i : ts(a.headers), c = a?.credentials ?? r, l = await (this.fetch ?? globalThis.fetch)(o, {
			method: "GET",
			headers: ns(s, `ai-sdk/${Ac}`, es()),
			credentials: c
		});
		if (l.status === 204) return null;
		if (!l.ok) throw Error(await l.text() ?? "Failed to fetch the chat response.");
		if (!l.body) throw Error("The response body is empty.");
		return this.processResponseStream(l.body);
	}
}, fl = class extends dl {
	constructor(e = {}) {
		super(e);
	}
	processResponseStream(e) {
		return xc({
			stream: e,
			schema: el
		}).pipeThrough(new TransformStream({ async transform(e, t) {
			if (!e.success) throw e.error;
			t.enqueue(e.value);
		} }));
	}
}, pl = class {
	constructor({ generateId: e = $o, id: t = e(), transport: n = new fl(), messageMetadataSchema: r, dataPartSchemas: i, state: a, onError: o, onToolCall: s, onFinish: c, onData: l, sendAutomaticallyWhen: u }) {
		this.activeResponse = void 0, this.jobExecutor = new ll(), this.sendMessage = async (e, t) => {
			if (e == null) {
				await this.makeRequest({
					trigger: "submit-message",
					messageId: this.lastMessage?.id,
					...t
				});
				return;
			}
			let n;
			if (n = "text" in e || "files" in e ? { parts: [...Array.isArray(e.files) ? e.files : await ul(e.files), ..."text" in e && e.text != null ? [{
				type: "text",
				text: e.text
			}] : []] } : e, e.messageId != null) {
				let t = this.state.messages.findIndex((t) => t.id === e.messageId);
				if (t === -1) throw Error(`message with id ${e.messageId} not found`);
				if (this.state.messages[t].role !== "user") throw Error(`message with id ${e.messageId} is not a user message`);
				this.state.messages = this.state.messages.slice(0, t + 1), this.state.replaceMessage(t, {
					...n,
					id: e.messageId,
					role: n.role ?? "user",
					metadata: e.metadata
				});
			} else this.state.pushMessage({
				...n,
				id: n.id ?? this.generateId(),
				role: n.role ?? "user",
				metadata: e.metadata
			});
			await this.makeRequest({
				trigger: "submit-message",
				messageId: e.messageId,
				...t
			});
		}, this.regenerate = async ({ messageId: e, ...t } = {}) => {
			let n = e == null ? this.state.messages.length - 1 : this.state.messages.findIndex((t) => t.id === e);
			if (n === -1) throw Error(`message ${e} not found`);
			this.state.messages = this.state.messages.slice(0, this.messages[n].role === "assistant" ? n : n + 1), await this.makeRequest({
				trigger: "regenerate-message",
				messageId: e,
				...t
			});
		}, this.resumeStream = async (e = {}) => {
			await this.makeRequest({
				trigger: "resume-stream",
				...e
			});
		}, this.clearError = () => {
			this.status === "error" && (this.state.error = void 0, this.setStatus({ status: "ready" }));
		}, this.addToolApprovalResponse = async ({ id: e, approved: t, reason: n }) => this.jobExecutor.run(async () => {
			let r = this.state.messages, i = r[r.length - 1], a = (r) => il(r) && r.state === "approval-requested" && r.approval.id === e ? {
				...r,
				state: "approval-responded",
				approval: {
					id: e,
					approved: t,
					reason: n
				}
			} : r;
			this.state.replaceMessage(r.length - 1, {
				...i,
				parts: i.parts.map(a)
			}), this.activeResponse && (this.activeResponse.state.message.parts = this.activeResponse.state.message.parts.map(a)), this.status !== "streaming" && this.status !== "submitted" && this.sendAutomaticallyWhen?.call(this, { messages: this.state.messages }) && this.makeRequest({
				trigger: "submit-message",
				messageId: this.lastMessage?.id
			});
		}), this.addToolOutput = async ({ state: e = "output-available", tool: t, toolCallId: n, output: r, errorText: i }) => this.jobExecutor.run(async () => {
			let t = this.state.messages, a = t[t.length - 1], o = (t) => il(t) && t.toolCallId === n ? {
				...t,
				state: e,
				output: r,
				errorText: i
			} : t;
			this.state.replaceMessage(t.length - 1, {
				...a,
				parts: a.parts.map(o)
			}), this.activeResponse && (this.activeResponse.state.message.parts = this.activeResponse.state.message.parts.map(o)), this.status !== "streaming" && this.status !== "submitted" && this.sendAutomaticallyWhen?.call(this, { messages: this.state.messages }) && this.makeRequest({
				trigger: "submit-message",
				messageId: this.lastMessage?.id
			});
		}), this.addToolResult = this.addToolOutput, this.stop = async () => {
			(this.status === "streaming" || this.status === "submitted") && this.activeResponse?.abortController && this.activeResponse.abortController.abort();
		}, this.id = t, this.transport = n, this.generateId = e, this.messageMetadataSchema = r, this.dataPartSchemas = i, this.state = a, this.onError = o, this.onToolCall = s, this.onFinish = c, this.onData = l, this.sendAutomaticallyWhen = u;
	}
	get status() {
		return this.state.status;
	}
	setStatus({ status: e, error: t }) {
		this.status !== e && (this.state.status = e, this.state.error = t);
	}
	get error() {
		return this.state.error;
	}
	get messages() {
		return this.state.messages;
	}
	get lastMessage() {
		return this.state.messages[this.state.messages.length - 1];
	}
	set messages(e) {
		this.state.messages = e;
	}
	async makeRequest({ trigger: e, metadata: t, headers: n, body: r, messageId: i }) {
		var a;
		this.setStatus({
			status: "submitted",
			error: void 0
		});
		let o = this.lastMessage, s = !1, c = !1, l = !1;
		try {
			let a = {
				state: ol({
					lastMessage: this.state.snapshot(o),
					messageId: this.generateId()
				}),
				abortController: new AbortController()
			};
			a.abortController.signal.addEventListener("abort", () => {
				s = !0;
			}), this.activeResponse = a;
			let c;
			if (e === "resume-stream") {
				let e = await this.transport.reconnectToStream({
					chatId: this.id,
					metadata: t,
					headers: n,
					body: r
				});
				if (e == null) {
					this.setStatus({ status: "ready" });
					return;
				}
				c = e;
			} else c = await this.transport.sendMessages({
				chatId: this.id,
				messages: this.state.messages,
				abortSignal: a.abortController.signal,
				metadata: t,
				headers: n,
				body: r,
				trigger: e,
				messageId: i
			});
			await cl({
				stream: sl({
					stream: c,
					onToolCall: this.onToolCall,
					onData: this.onData,
					messageMetadataSchema: this.messageMetadataSchema,
					dataPartSchemas: this.dataPartSchemas,
					runUpdateMessageJob: (e) => this.jobExecutor.run(() => e({
						state: a.state,
						write: () => {
							this.setStatus({ status: "streaming" }), a.state.message.id === this.lastMessage?.id ? this.state.replaceMessage(this.state.messages.length - 1, a.state.message) : this.state.pushMessage(a.state.message);
						}
					})),
					onError: (e) => {
						throw e;
					}
				}),
				onError: (e) => {
					throw e;
				}
			}), this.setStatus({ status: "ready" });
		} catch (e) {
			if (s || e.name === "AbortError") return s = !0, this.setStatus({ status: "ready" }), null;
			l = !0, e instanceof TypeError && (e.message.toLowerCase().includes("fetch") || e.message.toLowerCase().includes("network")) && (c = !0), this.onError && e instanceof Error && this.onError(e), this.setStatus({
				status: "error",
				error: e
			});
		} finally {
			try {
				(a = this.onFinish) == null || a.call(this, {
					message: this.activeResponse.state.message,
					messages: this.state.messages,
					isAbort: s,
					isDisconnect: c,
					isError: l,
					finishReason: this.activeResponse?.state.finishReason
				});
			} catch (e) {
				console.error(e);
			}
			this.activeResponse = void 0;
		}
		this.sendAutomaticallyWhen?.call(this, { messages: this.state.messages }) && !l && await this.makeRequest({
			trigger: "submit-message",
			messageId: this.lastMessage?.id,
			metadata: t,
			headers: n,
			body: r
		});
	}
};
function ml({ messages: e }) {
	let t = e[e.length - 1];
	if (!t || t.role !== "assistant") return !1;
	let n = t.parts.reduce((e, t, n) => t.type === "step-start" ? n : e, -1), r = t.parts.slice(n + 1).filter(il).filter((e) => !e.providerExecuted);
	return r.length > 0 && r.every((e) => e.state === "output-available" || e.state === "output-error");
}
// vendor/node_modules/swrv/esm/lib/hash.js
var hl = /* @__PURE__ */ new WeakMap(), gl = 0;
function _l(e) {
	if (!e.length) return "";
	for (var t = "arg", n = 0; n < e.length; ++n) {
		var r = void 0;
		e[n] === null || typeof e[n] != "object" && typeof e[n] != "function" ? r = typeof e[n] == "string" ? "\"" + e[n] + "\"" : String(e[n]) : hl.has(e[n]) ? r = hl.get(e[n]) : (r = gl, hl.set(e[n], gl++)), t += "@" + r;
	}
	return t;
}
// vendor/node_modules/swrv/esm/cache/SWRVCache.js
function vl(e) {
	if (typeof e == "function") try {
		e = e();
	} catch {
		e = "";
	}
	return e = Array.isArray(e) ? _l(e) : String(e || ""), e;
}
var yl = function() {
	function e(e) {
		e === void 0 && (e = 0), this.items = /* @__PURE__ */ new Map(), this.ttl = e;
	}
	return e.prototype.serializeKey = function(e) {
		return vl(e);
	}, e.prototype.get = function(e) {
		var t = this.serializeKey(e);
		return this.items.get(t);
	}, e.prototype.set = function(e, t, n) {
		var r = this.serializeKey(e), i = n || this.ttl, a = Date.now(), o = {
			data: t,
			createdAt: a,
			expiresAt: i ? a + i : Infinity
		};
		this.dispatchExpire(i, o, r), this.items.set(r, o);
	}, e.prototype.dispatchExpire = function(e, t, n) {
		var r = this;
		e && setTimeout(function() {
			Date.now() >= t.expiresAt && r.delete(n);
		}, e);
	}, e.prototype.delete = function(e) {
		this.items.delete(e);
	}, e;
}(), bl = (function() {
	var e = function(t, n) {
		return e = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(e, t) {
			e.__proto__ = t;
		} || function(e, t) {
			for (var n in t) Object.prototype.hasOwnProperty.call(t, n) && (e[n] = t[n]);
		}, e(t, n);
	};
	return function(t, n) {
		if (typeof n != "function" && n !== null) throw TypeError("Class extends value " + String(n) + " is not a constructor or null");
		e(t, n);
		function r() {
			this.constructor = t;
		}
		t.prototype = n === null ? Object.create(n) : (r.prototype = n.prototype, new r());
	};
})();
(function(e) {
	bl(t, e);
	function t(t, n) {
		t === void 0 && (t = "swrv"), n === void 0 && (n = 0);
		var r = e.call(this, n) || this;
		return r.STORAGE_KEY = t, r;
	}
	return t.prototype.encode = function(e) {
		return JSON.stringify(e);
	}, t.prototype.decode = function(e) {
		return JSON.parse(e);
	}, t.prototype.get = function(e) {
		var t = localStorage.getItem(this.STORAGE_KEY);
		if (t) {
			var n = this.serializeKey(e), r = JSON.parse(t)[n];
			return r?.expiresAt === null && (r.expiresAt = Infinity), r;
		}
	}, t.prototype.set = function(e, t, n) {
		var r, i = {}, a = this.serializeKey(e), o = n || this.ttl, s = localStorage.getItem(this.STORAGE_KEY), c = Date.now(), l = {
			data: t,
			createdAt: c,
			expiresAt: o ? c + o : Infinity
		};
		s ? (i = this.decode(s), i[a] = l) : i = (r = {}, r[a] = l, r), this.dispatchExpire(o, l, a), localStorage.setItem(this.STORAGE_KEY, this.encode(i));
	}, t.prototype.dispatchExpire = function(e, t, n) {
		var r = this;
		e && setTimeout(function() {
			Date.now() >= t.expiresAt && r.delete(n);
		}, e);
	}, t.prototype.delete = function(e) {
		var t = localStorage.getItem(this.STORAGE_KEY), n = {};
		t && (n = this.decode(t), delete n[e]), localStorage.setItem(this.STORAGE_KEY, this.encode(n));
	}, t;
})(yl);
// vendor/node_modules/swrv/esm/lib/web-preset.js
function xl() {
	return navigator.onLine === void 0 || navigator.onLine;
}
function Sl() {
	return typeof document < "u" && document.visibilityState !== void 0 ? document.visibilityState !== "hidden" : !0;
}
var Cl = {
	isOnline: xl,
	isDocumentVisible: Sl,
	fetcher: function(e) {
		return fetch(e).then(function(e) {
			return e.json();
		});
	}
}, wl = function() {
	return wl = Object.assign || function(e) {
		for (var t, n = 1, r = arguments.length; n < r; n++) for (var i in t = arguments[n], t) Object.prototype.hasOwnProperty.call(t, i) && (e[i] = t[i]);
		return e;
	}, wl.apply(this, arguments);
}, Tl = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, El = function(e, t) {
	var n = {
		label: 0,
		sent: function() {
			if (a[0] & 1) throw a[1];
			return a[1];
		},
		trys: [],
		ops: []
	}, r, i, a, o = {
		next: s(0),
		throw: s(1),
		return: s(2)
	};
	return typeof Symbol == "function" && (o[Symbol.iterator] = function() {
		return this;
	}), o;
	function s(e) {
		return function(t) {
			return c([e, t]);
		};
	}
	function c(o) {
		if (r) throw TypeError("Generator is already executing.");
		for (; n;) try {
			if (r = 1, i && (a = o[0] & 2 ? i.return : o[0] ? i.throw || ((a = i.return) && a.call(i), 0) : i.next) && !(a = a.call(i, o[1])).done) return a;
			switch (i = 0, a && (o = [o[0] & 2, a.value]), o[0]) {
				case 0:
				case 1:
					a = o;
					break;
				case 4: return n.label++, {
					value: o[1],
					done: !1
				};
				case 5:
					n.label++, i = o[1], o = [0];
					continue;
				case 7:
					o = n.ops.pop(), n.trys.pop();
					continue;
				default:
					if (a = n.trys, !(a = a.length > 0 && a[a.length - 1]) && (o[0] === 6 || o[0] === 2)) {
						n = 0;
						continue;
					}
					if (o[0] === 3 && (!a || o[1] > a[0] && o[1] < a[3])) {
						n.label = o[1];
						break;
					}
					if (o[0] === 6 && n.label < a[1]) {
						n.label = a[1], a = o;
						break;
					}
					if (a && n.label < a[2]) {
						n.label = a[2], n.ops.push(o);
						break;
					}
					a[2] && n.ops.pop(), n.trys.pop();
					continue;
			}
			o = t.call(e, n);
		} catch (e) {
			o = [6, e], i = 0;
		} finally {
			r = a = 0;
		}
		if (o[0] & 5) throw o[1];
		return {
			value: o[0] ? o[1] : void 0,
			done: !0
		};
	}
}, Dl = function(e, t) {
	var n = typeof Symbol == "function" && e[Symbol.iterator];
	if (!n) return e;
	var r = n.call(e), i, a = [], o;
	try {
		for (; (t === void 0 || t-- > 0) && !(i = r.next()).done;) a.push(i.value);
	} catch (e) {
		o = { error: e };
	} finally {
		try {
			i && !i.done && (n = r.return) && n.call(r);
		} finally {
			if (o) throw o.error;
		}
	}
	return a;
}, Ol = function(e, t, n) {
	if (n || arguments.length === 2) for (var r = 0, i = t.length, a; r < i; r++) (a || !(r in t)) && (a ||= Array.prototype.slice.call(t, 0, r), a[r] = t[r]);
	return e.concat(a || Array.prototype.slice.call(t));
}, kl = g;
function Al() {
	return kl ? kl() : !!_e();
}
var jl = new yl(), Ml = new yl(), Nl = new yl(), Pl = Symbol.for("swrv.cache.v1"), Fl = {
	cache: jl,
	refreshInterval: 0,
	ttl: 0,
	serverTTL: 1e3,
	dedupingInterval: 2e3,
	revalidateOnFocus: !0,
	revalidateDebounce: 0,
	shouldRetryOnError: !0,
	errorRetryInterval: 5e3,
	errorRetryCount: 5,
	fetcher: Cl.fetcher,
	isOnline: Cl.isOnline,
	isDocumentVisible: Cl.isDocumentVisible
};
function Il(e, t, n, r) {
	r === void 0 && (r = Ml);
	var i = r.get(e);
	i ? i.data.push(t) : r.set(e, [t], n > 0 ? n + 5e3 : n);
}
function Ll(e, t, n) {
	if (n.isDocumentVisible() && !(n.errorRetryCount !== void 0 && t > n.errorRetryCount)) {
		var r = Math.min(t || 0, n.errorRetryCount), i = r * n.errorRetryInterval;
		setTimeout(function() {
			e(null, {
				errorRetryCount: r + 1,
				shouldRetryOnError: !0
			});
		}, i);
	}
}
function Rl(e) {
	var t = e.shouldRetry, n = t === void 0 ? void 0 : t, r = e.error;
	return typeof n == "function" ? n(r) : typeof n == "boolean" ? n : Fl.shouldRetryOnError;
}
var zl = function(e, t, n, r, i) {
	return n === void 0 && (n = jl), r === void 0 && (r = Fl.ttl), i === void 0 && (i = Ml), Tl(void 0, void 0, void 0, function() {
		var a, o, s, c, l, u, d;
		return El(this, function(f) {
			switch (f.label) {
				case 0:
					if (!Vl(t)) return [3, 5];
					f.label = 1;
				case 1: return f.trys.push([
					1,
					3,
					,
					4
				]), [4, t];
				case 2: return a = f.sent(), [3, 4];
				case 3: return c = f.sent(), o = c, [3, 4];
				case 4: return [3, 6];
				case 5: a = t, f.label = 6;
				case 6:
					if (s = !1, l = {
						data: a,
						error: o,
						isValidating: s
					}, a !== void 0) try {
						n.set(e, l, r);
					} catch (e) {
						console.error("swrv(mutate): failed to set cache", e);
					}
					return u = i.get(e), u && u.data.length && (d = u.data.filter(function(t) {
						return t.key === e;
					}), d.forEach(function(e, t) {
						l.data !== void 0 && (e.data = l.data), e.error = l.error, e.isValidating = l.isValidating, e.isLoading = l.isValidating, t !== d.length - 1 && delete d[t];
					}), d = d.filter(Boolean)), [2, l];
			}
		});
	});
};
function Bl() {
	for (var e = this, t = [], n = 0; n < arguments.length; n++) t[n] = arguments[n];
	var r, i, a = wl({}, Fl), o = !1, s = !1;
	if (!ge()) return console.error("useSWRV must be called inside setup() or an active effectScope()."), null;
	var c = Nl, l = Ml;
	if (Al()) {
		var u = ne(Pl, void 0);
		u && (a.cache = u.data, c = u.promises, l = u.refs);
	}
	var d = typeof window > "u" || typeof document > "u";
	t.length >= 1 && (r = t[0]), t.length >= 2 && (i = t[1]), t.length > 2 && (a = wl(wl({}, a), t[2]));
	var f = d ? a.serverTTL : a.ttl, p = typeof r == "function" ? r : S(r);
	i === void 0 && (i = a.fetcher);
	var m = null;
	m ||= le({
		data: void 0,
		error: void 0,
		isValidating: !0,
		isLoading: !0,
		key: null
	});
	var g = function(t, n) {
		return Tl(e, void 0, void 0, function() {
			var e, r, s, u, d, h, _, ee = this;
			return El(this, function(v) {
				switch (v.label) {
					case 0: return e = m.data === void 0, r = p.value, r ? (s = a.cache.get(r), u = s && s.data, m.isValidating = !0, m.isLoading = !u, u && (m.data = u.data, m.error = u.error), d = t || i, !d || !a.isDocumentVisible() && !e || n?.forceRevalidate !== void 0 && !n?.forceRevalidate || s && (h = !!(Date.now() - s.createdAt >= a.dedupingInterval || n?.forceRevalidate), !h) ? (m.isValidating = !1, m.isLoading = !1, [2]) : (_ = function() {
						return Tl(ee, void 0, void 0, function() {
							var e, t, i, s, u, p;
							return El(this, function(h) {
								switch (h.label) {
									case 0: return e = c.get(r), e ? [3, 2] : (t = Array.isArray(r) ? r : [r], i = d.apply(void 0, Ol([], Dl(t), !1)), c.set(r, i, a.dedupingInterval), [4, zl(r, i, a.cache, f, l)]);
									case 1: return h.sent(), [3, 4];
									case 2: return [4, zl(r, e.data, a.cache, f, l)];
									case 3: h.sent(), h.label = 4;
									case 4: return m.isValidating = !1, m.isLoading = !1, c.delete(r), m.error !== void 0 && (s = Rl({
										shouldRetry: a.shouldRetryOnError,
										error: m.error
									}), u = Rl({
										shouldRetry: !n || n.shouldRetryOnError,
										error: m.error
									}), p = !o && s && u, p && Ll(g, n ? n.errorRetryCount : 1, a)), [2];
								}
							});
						});
					}, u && a.revalidateDebounce ? (setTimeout(function() {
						return Tl(ee, void 0, void 0, function() {
							return El(this, function(e) {
								switch (e.label) {
									case 0: return o ? [3, 2] : [4, _()];
									case 1: e.sent(), e.label = 2;
									case 2: return [2];
								}
							});
						});
					}, a.revalidateDebounce), [3, 3]) : [3, 1])) : [2];
					case 1: return [4, _()];
					case 2: v.sent(), v.label = 3;
					case 3: return [2];
				}
			});
		});
	}, _ = function() {
		return Tl(e, void 0, void 0, function() {
			return El(this, function(e) {
				return [2, g(null, { shouldRetryOnError: !1 })];
			});
		});
	}, ee = null;
	if (!d) {
		var v = function() {
			return Tl(e, void 0, void 0, function() {
				return El(this, function(e) {
					switch (e.label) {
						case 0: return m.error || !a.isOnline() ? [3, 2] : [4, g()];
						case 1: return e.sent(), [3, 3];
						case 2: ee &&= (clearTimeout(ee), null), e.label = 3;
						case 3: return a.refreshInterval && !o && (ee = setTimeout(v, a.refreshInterval)), [2];
					}
				});
			});
		};
		a.refreshInterval && (ee = setTimeout(v, a.refreshInterval)), a.revalidateOnFocus && (document.addEventListener("visibilitychange", _, !1), window.addEventListener("focus", _, !1));
	}
	de(function() {
		o = !0, ee &&= (clearTimeout(ee), null), !d && a.revalidateOnFocus && (document.removeEventListener("visibilitychange", _, !1), window.removeEventListener("focus", _, !1));
		var e = l.get(p.value);
		e && (e.data = e.data.filter(function(e) {
			return e !== m;
		}));
	});
	try {
		fe(p, function(e) {
			se(p) || (p.value = e), m.key = e, m.isValidating = !!e, Il(p.value, m, f, l), !d && !s && p.value && g(), s = !1;
		}, { immediate: !0 });
	} catch {}
	return wl(wl({}, h(m)), { mutate: function(e, t) {
		return g(e, wl(wl({}, t), { forceRevalidate: !0 }));
	} });
}
function Vl(e) {
	return typeof e == "object" && !!e && typeof e.then == "function";
}
// vendor/node_modules/swrv/esm/index.js
var Hl = Bl;
Hl.default;
var Ul = class {
	constructor(e) {
		this.statusRef = S("ready"), this.errorRef = S(void 0), this.pushMessage = (e) => {
			this.messagesRef.value = [...this.messagesRef.value, e];
		}, this.popMessage = () => {
			this.messagesRef.value = this.messagesRef.value.slice(0, -1);
		}, this.replaceMessage = (e, t) => {
			this.messagesRef.value[e] = { ...t };
		}, this.snapshot = (e) => e, this.messagesRef = S(e ?? []);
	}
	get messages() {
		return this.messagesRef.value;
	}
	set messages(e) {
		this.messagesRef.value = e;
	}
	get status() {
		return this.statusRef.value;
	}
	set status(e) {
		this.statusRef.value = e;
	}
	get error() {
		return this.errorRef.value;
	}
	set error(e) {
		this.errorRef.value = e;
	}
}, Wl = class extends pl {
	constructor({ messages: e, ...t }) {
		super({
			...t,
			state: new Ul(e)
		});
	}
};
Hl.default;
// vendor/node_modules/@scalar/agent-chat/dist/state/state.js
var Gl = Symbol("STATE_SYMBOL"), { toast: Kl } = wt();
function ql({ registryDocuments: e, workspaceStore: t, baseUrl: n, proxyUrl: r, getAccessToken: i, getAgentKey: a }) {
	let o = new Wl({
		sendAutomaticallyWhen: ml,
		transport: new fl({
			api: `${n}/vector/openapi/chat`,
			headers: () => pn({
				getAccessToken: i,
				getAgentKey: a
			}),
			body: () => ({ registryDocuments: e.value })
		}),
		async onToolCall({ toolCall: e }) {
			e.dynamic || e.toolName === "execute-request" && e.input.method.toLowerCase() === "get" && await wi({
				documentSettings: Oi(t),
				input: e.input,
				toolCallId: e.toolCallId,
				chat: o,
				proxyUrl: r.value
			});
		}
	});
	return o;
}
function Jl({ initialRegistryDocuments: e, registryUrl: t, dashboardUrl: r, platformProxyUrl: a, baseUrl: o, mode: s, isLoggedIn: c, getAccessToken: l, getAgentKey: u, getActiveDocumentJson: f, prefilledMessageRef: p, hideAddApi: m }) {
	let h = S(p?.value ?? ""), g = S([]), _ = le({}), ee = S([]), v = S(Ti.DEFAULT_PROXY_URL), y = A(() => v.value?.trim() || Ti.DEFAULT_PROXY_URL), te = S(), ne = Pi(), re = bt(), ie = d({ plugins: [Hi({ persistAuth: !0 })] }), b = A(() => n(i, {
		proxyUrl: y.value,
		persistAuth: !0
	})), ae = ql({
		registryDocuments: g,
		workspaceStore: ie,
		baseUrl: o,
		proxyUrl: y,
		getAccessToken: l,
		getAgentKey: u
	}), x = mn({
		baseUrl: o,
		getAccessToken: l,
		getAgentKey: u
	}), C = A(() => ae.status === "submitted" || ae.status === "streaming" && !ae.lastMessage?.parts.some((e) => e.type === "text"));
	fe(() => ae.status, () => {
		ae.status === "streaming" && (h.value = "");
	}), p && fe(p, async (e) => {
		e && (h.value = e, ne.accepted.value && await ae.sendMessage({ text: h.value }));
	});
	let w = dt();
	async function oe({ namespace: e, slug: n, removable: r = !0, tmp: i = !1 }) {
		if (g.value.find((t) => t.namespace === e && t.slug === n)) return;
		let a = `@${e}/${n}`;
		_[a] = !0;
		let o = await Ui({
			namespace: e,
			slug: n,
			workspaceStore: ie,
			registryUrl: t,
			registryDocuments: g,
			config: b.value,
			getAccessToken: l,
			api: x,
			removable: r
		});
		if (_[a] = !1, !o.success) throw i ? (Bi(), o.error) : (console.warn("[AGENT]: Unable to load document", o.error), Kl(`Unable to load the document @${e}/${n}`, "warn"), o.error);
	}
	async function T({ namespace: e, slug: n, removable: r = !0 }) {
		if (g.value.find((t) => t.namespace === e && t.slug === n)) return;
		let i = `@${e}/${n}`;
		_[i] = !0;
		let a = await fn.fromUnsafe(() => fetch(`${o}/vector/registry/embeddings/${e}/${n}`, { method: "GET" }), (e) => sn("FAILED_TO_GET_EMBEDDING_STATUS", e));
		if (a.success && a.data.ok) {
			let i = await Ui({
				namespace: e,
				slug: n,
				workspaceStore: ie,
				registryUrl: t,
				registryDocuments: g,
				config: b.value,
				getAccessToken: l,
				api: x,
				removable: r
			});
			i.success || (console.warn("[AGENT]: Unable to load document", i.error), Kl(`Unable to load the document @${e}/${n}`, "warn"));
		} else console.warn("[AGENT]: Document could not be embedded"), Kl(`Unable to embed the document @${e}/${n}`, "warn");
		_[i] = !1;
	}
	function se({ namespace: e, slug: t }) {
		g.value = g.value.filter((n) => n.namespace !== e || n.slug !== t), ie.deleteDocument(hn(e, t));
	}
	return e.forEach(({ namespace: e, slug: t }) => oe({
		namespace: e,
		slug: t,
		removable: !1
	})), {
		prompt: h,
		chat: ae,
		workspaceStore: ie,
		eventBus: re,
		loading: C,
		settingsModal: w,
		config: b,
		registryUrl: t,
		dashboardUrl: r,
		platformProxyUrl: a,
		baseUrl: o,
		registryDocuments: g,
		pendingDocuments: _,
		proxyUrl: y,
		proxyUrlRaw: v,
		mode: s,
		terms: ne,
		isLoggedIn: c,
		addDocument: oe,
		addDocumentAsync: T,
		removeDocument: se,
		getAccessToken: l,
		getAgentKey: u,
		api: x,
		uploadedTmpDocumentUrl: te,
		curatedDocuments: ee,
		getActiveDocumentJson: f,
		hideAddApi: m
	};
}
function Q() {
	let e = ne(Gl);
	if (!e) throw Error("No state provided.");
	return e;
}
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-agent-key-documents.js
function Yl() {
	let { api: e, addDocument: t, mode: n, getAgentKey: r } = Q(), { toast: i } = wt();
	ye(async () => {
		if (n !== "full" || !r) return;
		let a = await e.getKeyDocuments();
		a.success ? a.data.documents.forEach(({ namespace: e, slug: n }) => t({
			namespace: e,
			slug: n,
			removable: !1
		})) : i("Failed to fetch your OpenAPI document. The Agent key may be invalid.", "error");
	});
}
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-chat-scroll.js
function Xl() {
	let e = Q();
	function t(e) {
		let t = e?.parts.at(-1);
		if (t && t.type === "text") return t.text;
	}
	fe([() => e.chat.status, () => t(e.chat.lastMessage)], async () => {
		await te(), window.scrollTo(0, document.body.scrollHeight);
	});
}
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-curated-documents.js
function Zl() {
	let { api: e, curatedDocuments: t } = Q();
	ye(async () => {
		let n = await e.getCuratedDocuments();
		n.success && (t.value = n.data.results);
	});
}
// vendor/node_modules/@scalar/agent-chat/dist/_virtual/_plugin-vue_export-helper.js
var $ = (e, t) => {
	let n = e.__vccOpts || e;
	for (let [e, r] of t) n[e] = r;
	return n;
}, Ql = "ask-for-authentication";
ze({
	documentName: M(),
	uniqueIdentifier: M({ typeComment: "Needed for legacy support for old clients" })
}), ze({ question: M() });
// vendor/node_modules/@scalar/agent-chat/dist/components/AuthenticationProvided.vue.js
var $l = {}, eu = { class: "authenticationProvided" };
function tu(e, t) {
	return b(), D("div", eu, [...t[0] ||= [ve("<svg fill=\"none\" height=\"16\" viewBox=\"0 0 16 16\" width=\"16\" xmlns=\"http://www.w3.org/2000/svg\" data-v-e3416cd5><rect height=\"14.25\" rx=\"7.125\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-e3416cd5></rect><rect height=\"14.25\" rx=\"7.125\" stroke=\"currentColor\" stroke-width=\"1.75\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-e3416cd5></rect><g clip-path=\"url(#clip0_74_840)\" data-v-e3416cd5><path d=\"M11.6037 6.841L7.59117 10.8535C7.49742 10.9472 7.37029 10.9998 7.23774 10.9998C7.10519 10.9998 6.97806 10.9472 6.8843 10.8535L4.64617 8.6035C4.55257 8.50975 4.5 8.38269 4.5 8.25022C4.5 8.11774 4.55257 7.99068 4.64617 7.89694L5.27117 7.27194C5.36488 7.17862 5.49174 7.12623 5.62399 7.12623C5.75623 7.12623 5.88309 7.17862 5.9768 7.27194L7.25024 8.50694L10.274 5.52037C10.3677 5.42696 10.4946 5.37451 10.627 5.37451C10.7593 5.37451 10.8862 5.42696 10.9799 5.52037L11.6034 6.131C11.6502 6.17746 11.6875 6.23274 11.7129 6.29366C11.7383 6.35458 11.7514 6.41993 11.7514 6.48593C11.7514 6.55194 11.7384 6.6173 11.713 6.67824C11.6877 6.73918 11.6505 6.7945 11.6037 6.841Z\" fill=\"currentColor\" data-v-e3416cd5></path></g><defs data-v-e3416cd5><clipPath id=\"clip0_74_840\" data-v-e3416cd5><rect height=\"8\" rx=\"4\" width=\"8\" x=\"4\" y=\"4\" data-v-e3416cd5></rect></clipPath></defs></svg> Authorized ", 2)]]);
}
var nu = /*#__PURE__*/ $($l, [["render", tu], ["__scopeId", "data-v-e3416cd5"]]), ru = {}, iu = { class: "authenticationRequired" };
function au(e, t) {
	return b(), D("div", iu, [...t[0] ||= [ve("<svg fill=\"none\" height=\"16\" viewBox=\"0 0 16 16\" width=\"16\" xmlns=\"http://www.w3.org/2000/svg\" data-v-d15ef40b><rect height=\"14.25\" rx=\"7.125\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-d15ef40b></rect><rect height=\"14.25\" rx=\"7.125\" stroke=\"currentColor\" stroke-width=\"1.5\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-d15ef40b></rect><g clip-path=\"url(#clip0_74_585)\" data-v-d15ef40b><path d=\"M10.75 5.5V10.5C10.75 10.6326 10.6973 10.7598 10.6036 10.8536C10.5098 10.9473 10.3826 11 10.25 11H9C8.86739 11 8.74021 10.9473 8.64645 10.8536C8.55268 10.7598 8.5 10.6326 8.5 10.5V5.5C8.5 5.36739 8.55268 5.24021 8.64645 5.14645C8.74021 5.05268 8.86739 5 9 5H10.25C10.3826 5 10.5098 5.05268 10.6036 5.14645C10.6973 5.24021 10.75 5.36739 10.75 5.5ZM7 5H5.75C5.61739 5 5.49021 5.05268 5.39645 5.14645C5.30268 5.24021 5.25 5.36739 5.25 5.5V10.5C5.25 10.6326 5.30268 10.7598 5.39645 10.8536C5.49021 10.9473 5.61739 11 5.75 11H7C7.13261 11 7.25979 10.9473 7.35355 10.8536C7.44732 10.7598 7.5 10.6326 7.5 10.5V5.5C7.5 5.36739 7.44732 5.24021 7.35355 5.14645C7.25979 5.05268 7.13261 5 7 5Z\" fill=\"currentColor\" data-v-d15ef40b></path></g><defs data-v-d15ef40b><clipPath id=\"clip0_74_585\" data-v-d15ef40b><rect height=\"8\" rx=\"4\" width=\"8\" x=\"4\" y=\"4\" data-v-d15ef40b></rect></clipPath></defs></svg> Authentication required ", 2)]]);
}
var ou = /*#__PURE__*/ $(ru, [["render", au], ["__scopeId", "data-v-d15ef40b"]]), su = /* @__PURE__ */ m({
	__name: "Auth",
	props: {
		options: {},
		name: {},
		authStore: {},
		document: {},
		eventBus: {},
		selectedServer: {},
		environment: {}
	},
	setup(e) {
		let { workspaceStore: t } = Q(), n = A(() => Oe(e.document?.security)), r = A(() => Ae(e.document?.components?.securitySchemes ?? {}, e.options.authentication?.securitySchemes, e.authStore, e.name)), i = A(() => Re(e.authStore.getAuthSelectedSchemas({
			type: "document",
			documentName: e.name
		}), void 0, n.value, r.value, e.options.authentication?.preferredSecurityScheme)), a = oe(), { focused: o } = Ge(a);
		return fe(o, (n) => {
			n && t.update("x-scalar-active-document", e.name);
		}), (t, o) => (b(), D("div", {
			ref_key: "focusRef",
			ref: a,
			tabindex: "0"
		}, [Object.keys(r.value).length ? (b(), E(_(Tt), {
			key: 0,
			authStore: e.authStore,
			documentSlug: e.name,
			environment: e.environment,
			eventBus: e.eventBus,
			isReadOnly: "",
			isStatic: "",
			layout: "reference",
			meta: { type: "document" },
			persistAuth: e.options.persistAuth,
			proxyUrl: e.options.proxyUrl ?? "",
			securityRequirements: n.value,
			securitySchemes: r.value,
			selectedSecurity: i.value,
			server: e.selectedServer,
			title: "Authentication"
		}, null, 8, [
			"authStore",
			"documentSlug",
			"environment",
			"eventBus",
			"persistAuth",
			"proxyUrl",
			"securityRequirements",
			"securitySchemes",
			"selectedSecurity",
			"server"
		])) : k("", !0)], 512));
	}
}), cu = { class: "toggleButton" }, lu = { class: "authContent" }, uu = { class: "authContentInner" }, du = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "AskForAuthentication",
	props: { messagePart: {} },
	setup(e) {
		let { workspaceStore: t, eventBus: n, config: r, chat: i } = Q(), a = A(() => e.messagePart.value.input?.documentName), o = A(() => {
			if (!a.value) return;
			let e = t.workspace.documents[a.value];
			return be(e) ? e : void 0;
		}), s = A(() => {
			if (o.value) return Ce(t, o.value).environment;
		}), c = A(() => {
			if (!o.value) return;
			let e = Le(o.value.servers, { documentUrl: o.value["x-scalar-original-source-url"] });
			return Fe(o.value, null, null, e);
		}), l = A(() => a.value && s.value && c.value);
		async function u() {
			await i.addToolOutput({
				toolCallId: e.messagePart.value.toolCallId,
				output: "Authentication provided.",
				tool: Ql,
				state: "output-available"
			});
		}
		return (i, d) => (b(), D("div", { class: y(["askForAuthentication", { open: l.value }]) }, [T("div", cu, [
			e.messagePart.value.state === "output-available" ? (b(), E(nu, { key: 0 })) : k("", !0),
			e.messagePart.value.state === "input-available" ? (b(), E(ou, { key: 1 })) : k("", !0),
			e.messagePart.value.state === "input-available" ? (b(), E(_($e), {
				key: 2,
				class: "authorizeButton",
				size: "xs",
				onClick: u
			}, {
				default: O(() => [d[0] ||= w(" Authorize ", -1), j(_(Gt), { weight: "bold" })]),
				_: 1
			})) : k("", !0)
		]), T("div", lu, [T("div", uu, [a.value && o.value && s.value && c.value ? (b(), E(su, {
			key: 0,
			authStore: _(t).auth,
			document: o.value,
			environment: s.value,
			eventBus: _(n),
			name: a.value,
			options: _(r),
			selectedServer: c.value
		}, null, 8, [
			"authStore",
			"document",
			"environment",
			"eventBus",
			"name",
			"options",
			"selectedServer"
		])) : k("", !0)])])], 2));
	}
}), [["__scopeId", "data-v-19cedfcd"]]), fu = {}, pu = { class: "autosendPaused" };
function mu(e, t) {
	return b(), D("div", pu, [...t[0] ||= [ve("<svg fill=\"none\" height=\"16\" viewBox=\"0 0 16 16\" width=\"16\" xmlns=\"http://www.w3.org/2000/svg\" data-v-d08225db><rect height=\"14.25\" rx=\"7.125\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-d08225db></rect><rect height=\"14.25\" rx=\"7.125\" stroke=\"currentColor\" stroke-width=\"1.5\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-d08225db></rect><g clip-path=\"url(#clip0_74_585)\" data-v-d08225db><path d=\"M10.75 5.5V10.5C10.75 10.6326 10.6973 10.7598 10.6036 10.8536C10.5098 10.9473 10.3826 11 10.25 11H9C8.86739 11 8.74021 10.9473 8.64645 10.8536C8.55268 10.7598 8.5 10.6326 8.5 10.5V5.5C8.5 5.36739 8.55268 5.24021 8.64645 5.14645C8.74021 5.05268 8.86739 5 9 5H10.25C10.3826 5 10.5098 5.05268 10.6036 5.14645C10.6973 5.24021 10.75 5.36739 10.75 5.5ZM7 5H5.75C5.61739 5 5.49021 5.05268 5.39645 5.14645C5.30268 5.24021 5.25 5.36739 5.25 5.5V10.5C5.25 10.6326 5.30268 10.7598 5.39645 10.8536C5.49021 10.9473 5.61739 11 5.75 11H7C7.13261 11 7.25979 10.9473 7.35355 10.8536C7.44732 10.7598 7.5 10.6326 7.5 10.5V5.5C7.5 5.36739 7.44732 5.24021 7.35355 5.14645C7.25979 5.05268 7.13261 5 7 5Z\" fill=\"currentColor\" data-v-d08225db></path></g><defs data-v-d08225db><clipPath id=\"clip0_74_585\" data-v-d08225db><rect height=\"8\" rx=\"4\" width=\"8\" x=\"4\" y=\"4\" data-v-d08225db></rect></clipPath></defs></svg> Accept Request to Continue ", 2)]]);
}
var hu = /*#__PURE__*/ $(fu, [["render", mu], ["__scopeId", "data-v-d08225db"]]), gu = {}, _u = { class: "buildingRequest" };
function vu(e, t) {
	return b(), D("div", _u, [...t[0] ||= [T("div", { class: "playIcon" }, [T("svg", {
		fill: "currentColor",
		height: "32",
		viewBox: "0 0 256 256",
		width: "32",
		xmlns: "http://www.w3.org/2000/svg"
	}, [T("path", { d: "M240,128a15.74,15.74,0,0,1-7.6,13.51L88.32,229.65a16,16,0,0,1-16.2.3A15.86,15.86,0,0,1,64,216.13V39.87a15.86,15.86,0,0,1,8.12-13.82,16,16,0,0,1,16.2.3L232.4,114.49A15.74,15.74,0,0,1,240,128Z" })])], -1), w(" Building Request... ", -1)]]);
}
var yu = /*#__PURE__*/ $(gu, [["render", vu], ["__scopeId", "data-v-5a1d2b16"]]), bu = {}, xu = { class: "requestApproved" };
function Su(e, t) {
	return b(), D("div", xu, [...t[0] ||= [ve("<svg fill=\"none\" height=\"16\" viewBox=\"0 0 16 16\" width=\"16\" xmlns=\"http://www.w3.org/2000/svg\" data-v-bb311586><rect height=\"14.25\" rx=\"7.125\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-bb311586></rect><rect height=\"14.25\" rx=\"7.125\" stroke=\"var(--scalar-color-green)\" stroke-width=\"1.75\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-bb311586></rect><g clip-path=\"url(#clip0_74_840)\" data-v-bb311586><path d=\"M11.6037 6.841L7.59117 10.8535C7.49742 10.9472 7.37029 10.9998 7.23774 10.9998C7.10519 10.9998 6.97806 10.9472 6.8843 10.8535L4.64617 8.6035C4.55257 8.50975 4.5 8.38269 4.5 8.25022C4.5 8.11774 4.55257 7.99068 4.64617 7.89694L5.27117 7.27194C5.36488 7.17862 5.49174 7.12623 5.62399 7.12623C5.75623 7.12623 5.88309 7.17862 5.9768 7.27194L7.25024 8.50694L10.274 5.52037C10.3677 5.42696 10.4946 5.37451 10.627 5.37451C10.7593 5.37451 10.8862 5.42696 10.9799 5.52037L11.6034 6.131C11.6502 6.17746 11.6875 6.23274 11.7129 6.29366C11.7383 6.35458 11.7514 6.41993 11.7514 6.48593C11.7514 6.55194 11.7384 6.6173 11.713 6.67824C11.6877 6.73918 11.6505 6.7945 11.6037 6.841Z\" fill=\"var(--scalar-color-green)\" data-v-bb311586></path></g><defs data-v-bb311586><clipPath id=\"clip0_74_840\" data-v-bb311586><rect height=\"8\" rx=\"4\" width=\"8\" x=\"4\" y=\"4\" data-v-bb311586></rect></clipPath></defs></svg> Request Approved ", 2)]]);
}
var Cu = /*#__PURE__*/ $(bu, [["render", Su], ["__scopeId", "data-v-bb311586"]]), wu = {}, Tu = { class: "requestFailed" };
function Eu(e, t) {
	return b(), D("div", Tu, [...t[0] ||= [T("i", { class: "requestFailedIcon" }, [T("svg", {
		fill: "currentColor",
		height: "100%",
		viewBox: "0 0 256 256",
		width: "100%",
		xmlns: "http://www.w3.org/2000/svg"
	}, [T("path", { d: "M216,48V208a16,16,0,0,1-16,16H160a16,16,0,0,1-16-16V48a16,16,0,0,1,16-16h40A16,16,0,0,1,216,48ZM96,32H56A16,16,0,0,0,40,48V208a16,16,0,0,0,16,16H96a16,16,0,0,0,16-16V48A16,16,0,0,0,96,32Z" })])], -1), w(" Request Failed ", -1)]]);
}
var Du = /*#__PURE__*/ $(wu, [["render", Eu], ["__scopeId", "data-v-29140773"]]), Ou = {}, ku = { class: "requestRejected" };
function Au(e, t) {
	return b(), D("div", ku, [...t[0] ||= [T("svg", {
		fill: "currentColor",
		height: "16",
		viewBox: "0 0 256 256",
		width: "16",
		xmlns: "http://www.w3.org/2000/svg"
	}, [T("path", { d: "M56.88,31.93A12,12,0,1,0,39.12,48.07l7.81,8.59A108,108,0,0,0,31.85,177.23L21,209.66A20,20,0,0,0,46.34,235l32.43-10.81a108.08,108.08,0,0,0,112.55-8.66l7.8,8.58a12,12,0,0,0,17.76-16.14ZM128,212a83.91,83.91,0,0,1-42-11.27,12,12,0,0,0-9.82-1l-29.79,9.93,9.93-29.79a12,12,0,0,0-1-9.82,84,84,0,0,1,7.94-95.49l111.84,123A83.83,83.83,0,0,1,128,212Zm108-84a107.22,107.22,0,0,1-8.65,42.4A12,12,0,0,1,205.28,161a84.07,84.07,0,0,0-102.77-113,12,12,0,0,1-7.27-22.87A108.08,108.08,0,0,1,236,128Z" })], -1), w(" Request Rejected ", -1)]]);
}
var ju = /*#__PURE__*/ $(Ou, [["render", Au], ["__scopeId", "data-v-9803a54c"]]), Mu = {}, Nu = { class: "requestSuccess" };
function Pu(e, t) {
	return b(), D("div", Nu, [...t[0] ||= [ve("<svg fill=\"none\" height=\"16\" viewBox=\"0 0 16 16\" width=\"16\" xmlns=\"http://www.w3.org/2000/svg\" data-v-acc2c0d8><rect height=\"14.25\" rx=\"7.125\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-acc2c0d8></rect><rect height=\"14.25\" rx=\"7.125\" stroke=\"currentColor\" stroke-width=\"1.75\" width=\"14.25\" x=\"0.875\" y=\"0.875\" data-v-acc2c0d8></rect><g clip-path=\"url(#clip0_74_840)\" data-v-acc2c0d8><path d=\"M11.6037 6.841L7.59117 10.8535C7.49742 10.9472 7.37029 10.9998 7.23774 10.9998C7.10519 10.9998 6.97806 10.9472 6.8843 10.8535L4.64617 8.6035C4.55257 8.50975 4.5 8.38269 4.5 8.25022C4.5 8.11774 4.55257 7.99068 4.64617 7.89694L5.27117 7.27194C5.36488 7.17862 5.49174 7.12623 5.62399 7.12623C5.75623 7.12623 5.88309 7.17862 5.9768 7.27194L7.25024 8.50694L10.274 5.52037C10.3677 5.42696 10.4946 5.37451 10.627 5.37451C10.7593 5.37451 10.8862 5.42696 10.9799 5.52037L11.6034 6.131C11.6502 6.17746 11.6875 6.23274 11.7129 6.29366C11.7383 6.35458 11.7514 6.41993 11.7514 6.48593C11.7514 6.55194 11.7384 6.6173 11.713 6.67824C11.6877 6.73918 11.6505 6.7945 11.6037 6.841Z\" fill=\"currentColor\" data-v-acc2c0d8></path></g><defs data-v-acc2c0d8><clipPath id=\"clip0_74_840\" data-v-acc2c0d8><rect height=\"8\" rx=\"4\" width=\"8\" x=\"4\" y=\"4\" data-v-acc2c0d8></rect></clipPath></defs></svg> Request Succeeded ", 2)]]);
}
var Fu = /*#__PURE__*/ $(Mu, [["render", Pu], ["__scopeId", "data-v-acc2c0d8"]]), Iu = {
	"application/epub+zip": { extension: ".epub" },
	"application/gzip": { extension: ".gz" },
	"application/java-archive": { extension: ".jar" },
	"application/javascript": {
		extension: ".js",
		raw: !0
	},
	"application/json": {
		extension: ".json",
		raw: !0,
		language: "json"
	},
	"application/ld+json": {
		extension: ".jsonld",
		raw: !0,
		language: "json"
	},
	"application/problem+json": {
		extension: ".json",
		raw: !0,
		language: "json"
	},
	"application/vnd.api+json": {
		extension: ".json",
		raw: !0,
		language: "json"
	},
	"application/dns-json": {
		extension: ".json",
		raw: !0,
		language: "json"
	},
	"application/x-ndjson": {
		extension: ".ndjson",
		raw: !0,
		language: "json"
	},
	"application/ndjson": {
		extension: ".ndjson",
		raw: !0,
		language: "json"
	},
	"application/msword": { extension: ".doc" },
	"application/octet-stream": { extension: ".bin" },
	"application/ogg": { extension: ".ogx" },
	"application/pdf": {
		extension: ".pdf",
		preview: "object"
	},
	"application/rtf": {
		extension: ".rtf",
		raw: !0
	},
	"application/vnd.amazon.ebook": { extension: ".azw" },
	"application/vnd.apple.installer+xml": {
		extension: ".mpkg",
		raw: !0,
		language: "xml"
	},
	"application/vnd.mozilla.xul+xml": {
		extension: ".xul",
		raw: !0,
		language: "xml"
	},
	"application/vnd.ms-excel": { extension: ".xls" },
	"application/vnd.ms-fontobject": { extension: ".eot" },
	"application/vnd.ms-powerpoint": { extension: ".ppt" },
	"application/vnd.oasis.opendocument.presentation": { extension: ".odp" },
	"application/vnd.oasis.opendocument.spreadsheet": { extension: ".ods" },
	"application/vnd.oasis.opendocument.text": { extension: ".odt" },
	"application/vnd.openxmlformats-officedocument.presentationml.presentation": { extension: ".pptx" },
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { extension: ".xlsx" },
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document": { extension: ".docx" },
	"application/vnd.rar": { extension: ".rar" },
	"application/vnd.visio": { extension: ".vsd" },
	"application/x-7z-compressed": { extension: ".7z" },
	"application/x-abiword": { extension: ".abw" },
	"application/x-bzip": { extension: ".bz" },
	"application/x-bzip2": { extension: ".bz2" },
	"application/x-cdf": { extension: ".cda" },
	"application/x-csh": { extension: ".csh" },
	"application/x-freearc": { extension: ".arc" },
	"application/x-httpd-php": {
		extension: ".php",
		raw: !0
	},
	"application/x-sh": {
		extension: ".sh",
		raw: !0
	},
	"application/x-tar": { extension: ".tar" },
	"application/xhtml+xml": {
		extension: ".xhtml",
		raw: !0,
		language: "html"
	},
	"application/xml": {
		extension: ".xml",
		raw: !0,
		language: "xml"
	},
	"application/yaml": {
		extension: ".yaml",
		raw: !0,
		language: "yaml"
	},
	"application/zip": { extension: ".zip" },
	"audio/aac": { extension: ".aac" },
	"audio/midi": { extension: ".midi" },
	"audio/mpeg": {
		extension: ".mp3",
		preview: "audio"
	},
	"audio/ogg": { extension: ".oga" },
	"audio/wav": { extension: ".wav" },
	"audio/webm": { extension: ".weba" },
	"font/otf": { extension: ".otf" },
	"font/ttf": { extension: ".ttf" },
	"font/woff": { extension: ".woff" },
	"font/woff2": { extension: ".woff2" },
	"image/apng": {
		extension: ".apng",
		preview: "image",
		alpha: !0
	},
	"image/avif": {
		extension: ".avif",
		preview: "image"
	},
	"image/bmp": {
		extension: ".bmp",
		preview: "image"
	},
	"image/gif": {
		extension: ".gif",
		preview: "image",
		alpha: !0
	},
	"image/jpeg": {
		extension: ".jpg",
		preview: "image"
	},
	"image/png": {
		extension: ".png",
		preview: "image",
		alpha: !0
	},
	"image/svg+xml": {
		extension: ".svg",
		raw: !0,
		language: "xml",
		preview: "image",
		alpha: !0
	},
	"image/tiff": { extension: ".tiff" },
	"image/vnd.microsoft.icon": {
		extension: ".ico",
		preview: "image"
	},
	"image/webp": {
		extension: ".webp",
		preview: "image",
		alpha: !0
	},
	"text/calendar": {
		extension: ".ics",
		raw: !0
	},
	"text/css": {
		extension: ".css",
		raw: !0,
		language: "css"
	},
	"text/csv": {
		extension: ".csv",
		raw: !0
	},
	"text/html": {
		extension: ".html",
		raw: !0,
		language: "html",
		preview: "object"
	},
	"text/javascript": {
		extension: ".js",
		raw: !0
	},
	"text/plain": {
		extension: ".txt",
		raw: !0
	},
	"text/xml": {
		extension: ".xml",
		raw: !0,
		language: "xml"
	},
	"text/yaml": {
		extension: ".yaml",
		raw: !0,
		language: "yaml"
	},
	"video/3gpp": { extension: ".3gp" },
	"audio/3gpp": { extension: ".3gp" },
	"video/3gpp2": { extension: ".3g2" },
	"audio/3gpp2": { extension: ".3g2" },
	"video/mp2t": { extension: ".ts" },
	"video/mp4": {
		extension: ".mp4",
		preview: "video"
	},
	"video/mpeg": { extension: ".mpeg" },
	"video/ogg": { extension: ".ogv" },
	"video/webm": {
		extension: ".webm",
		preview: "video"
	},
	"video/x-msvideo": { extension: ".avi" }
};
function Lu(e) {
	let t = Iu[e];
	if (t) return t;
	if (e.endsWith("+json")) return {
		extension: ".json",
		raw: !0,
		language: "json"
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/components/ResponseBody/helpers/process-response-body.js
var Ru = (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
};
function zu(e) {
	let t = "";
	if (e) {
		let n = e.match(/filename\*=UTF-8''([^;]+)/)?.[1] ?? e.match(/filename\s*=\s*"?([^";]+)"?/)?.[1];
		n && (t = Ru(n.trim()));
	}
	return t;
}
var Bu = (e) => e instanceof Blob, Vu = (e) => e ? Object.keys(e).map((t) => ({
	name: t,
	value: e[t] ?? ""
})) : [];
function Hu({ data: e, headers: t }) {
	let n = Vu(t), r = n.find((e) => e.name.toLowerCase() === "content-type"), i = r?.value ? Ne(r.value) : void 0;
	return {
		mimeType: i,
		attachmentFilename: zu(n.find((e) => e.name.toLowerCase() === "content-disposition")?.value ?? ""),
		dataUrl: Bu(e) ? URL.createObjectURL(e) : typeof e == "string" ? URL.createObjectURL(new Blob([e], { type: i ? i.toString() : void 0 })) : e instanceof Object && Object.keys(e).length ? URL.createObjectURL(new Blob([JSON.stringify(e)], { type: i ? i.toString() : void 0 })) : ""
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/components/ResponseBody/ResponseBodyInfo.vue.js
var Uu = {}, Wu = { class: "flex justify-center px-2 py-3" }, Gu = { class: "text-c-3 p-2 text-sm" };
function Ku(e, t) {
	return b(), D("div", Wu, [T("div", Gu, [pe(e.$slots, "default")])]);
}
var qu = /*#__PURE__*/ $(Uu, [["render", Ku]]), Ju = ["src"], Yu = ["src", "type"], Xu = ["src", "type"], Zu = ["data", "type"], Qu = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "ResponseBodyPreview",
	props: {
		src: {},
		type: {},
		mode: {},
		alpha: {
			type: Boolean,
			default: !1
		}
	},
	setup(e) {
		let t = S(!1);
		return fe(() => e.src, () => {
			t.value = !1;
		}), (n, r) => !t.value && e.src ? (b(), D("div", {
			key: 0,
			class: y(["flex justify-center overflow-auto rounded-b", { "bg-preview p-2": e.alpha }])
		}, [e.mode === "image" ? (b(), D("img", {
			key: 0,
			class: y(["h-full max-w-full", { rounded: e.alpha }]),
			src: e.src,
			onError: r[0] ||= (e) => t.value = !0
		}, null, 42, Ju)) : e.mode === "video" ? (b(), D("video", {
			key: 1,
			autoplay: "",
			controls: "",
			width: "100%",
			onError: r[1] ||= (e) => t.value = !0
		}, [T("source", {
			src: e.src,
			type: e.type
		}, null, 8, Yu)], 32)) : e.mode === "audio" ? (b(), D("audio", {
			key: 2,
			class: "my-12",
			controls: "",
			onError: r[2] ||= (e) => t.value = !0
		}, [T("source", {
			src: e.src,
			type: e.type
		}, null, 8, Xu)], 32)) : (b(), D("object", {
			key: 3,
			class: "aspect-[4/3] w-full",
			data: e.src,
			type: e.type,
			onError: r[3] ||= (e) => t.value = !0
		}, null, 40, Zu))], 2)) : (b(), E(qu, { key: 1 }, {
			default: O(() => [...r[4] ||= [w("Preview unavailable", -1)]]),
			_: 1
		}));
	}
}), [["__scopeId", "data-v-92f84612"]]), $u = /* @__PURE__ */ m({
	__name: "ResponseBodyRaw",
	props: {
		content: {},
		language: {}
	},
	setup(e) {
		let t = e;
		return (n, r) => (b(), E(_(ot), {
			class: "codeBlock",
			content: t.content,
			lang: e.language
		}, null, 8, ["content", "lang"]));
	}
}), ed = /* @__PURE__ */ m({
	__name: "ResponseBody",
	props: {
		data: {},
		responseBody: {},
		mediaConfig: {},
		display: {}
	},
	setup(e) {
		return (t, n) => (b(), D(C, null, [
			e.mediaConfig?.raw && e.display === "raw" && e.mediaConfig.language ? (b(), E($u, {
				key: e.responseBody.dataUrl,
				content: e.data,
				language: e.mediaConfig.language
			}, null, 8, ["content", "language"])) : k("", !0),
			e.mediaConfig?.preview && e.display === "preview" ? (b(), E(Qu, {
				key: e.responseBody.dataUrl,
				alpha: e.mediaConfig.alpha,
				mode: e.mediaConfig.preview,
				src: e.responseBody.dataUrl,
				type: e.responseBody.mimeType?.essence ?? ""
			}, null, 8, [
				"alpha",
				"mode",
				"src",
				"type"
			])) : k("", !0),
			!e.mediaConfig?.raw && !e.mediaConfig?.preview ? (b(), E(qu, { key: 2 }, {
				default: O(() => [...n[0] ||= [w(" Binary file ", -1)]]),
				_: 1
			})) : k("", !0)
		], 64));
	}
}), td = { class: "text-c-3 text-xxs -my-1 flex justify-center gap-0.5 rounded p-0.5" }, nd = /* @__PURE__ */ m({
	__name: "ResponseBodyToggle",
	props: { modelValue: {} },
	emits: ["toggle"],
	setup(e, { emit: t }) {
		let n = t;
		return (t, r) => (b(), D("div", td, [T("button", {
			class: y(["hover:bg-b-3 rounded px-1", { "bg-b-3 text-c-1 cursor-default": e.modelValue === "preview" }]),
			type: "button",
			onClick: r[0] ||= Ye((e) => n("toggle", "preview"), ["stop"])
		}, " Preview ", 2), T("button", {
			class: y(["hover:bg-b-3 rounded px-1", { "bg-b-3 text-c-1 cursor-default": e.modelValue === "raw" }]),
			type: "button",
			onClick: r[1] ||= Ye((e) => n("toggle", "raw"), ["stop"])
		}, " Raw ", 2)]));
	}
}), rd = {}, id = { class: "sendingRequest" };
function ad(e, t) {
	return b(), D("div", id, [...t[0] ||= [T("div", { class: "playIcon" }, [T("svg", {
		fill: "currentColor",
		height: "32",
		viewBox: "0 0 256 256",
		width: "32",
		xmlns: "http://www.w3.org/2000/svg"
	}, [T("path", { d: "M240,128a15.74,15.74,0,0,1-7.6,13.51L88.32,229.65a16,16,0,0,1-16.2.3A15.86,15.86,0,0,1,64,216.13V39.87a15.86,15.86,0,0,1,8.12-13.82,16,16,0,0,1,16.2.3L232.4,114.49A15.74,15.74,0,0,1,240,128Z" })])], -1), w(" Sending Request to Endpoint ", -1)]]);
}
var od = /*#__PURE__*/ $(rd, [["render", ad], ["__scopeId", "data-v-a375f414"]]), sd = {
	key: 1,
	class: "autosendContainer"
}, cd = {
	key: 2,
	class: "autosendContainer"
}, ld = { class: "requestContent" }, ud = { class: "requestContentInner" }, dd = {
	key: 0,
	class: "code"
}, fd = {
	key: 1,
	class: "code"
}, pd = { class: "requestHeaderContainer" }, md = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "RequestPreview",
	props: {
		request: {},
		response: {},
		state: {}
	},
	setup(e) {
		let t = A(() => {
			if (e.response?.success) return {
				data: e.response.data.responseBody,
				headers: e.response.data.headers
			};
			if (e.response?.error?.code === "REQUEST_NOT_OK") return {
				data: e.response.error.detail.responseBody,
				headers: e.response.error.detail.headers
			};
		}), n = S(!1), r = A(() => e.state === "requestFailed" || e.state === "requiresApproval" || n.value), i = A(() => Hu({
			data: t.value?.data,
			headers: t.value?.headers
		})), a = A(() => Lu(i.value.mimeType?.essence ?? "")), o = S();
		function s(e) {
			o.value = e;
		}
		let c = A(() => o.value ? o.value : a.value?.raw && !a.value.preview ? "raw" : a.value?.preview ? "preview" : "raw");
		return (o, l) => (b(), D("div", { class: y(["requestPreview", {
			open: r.value,
			succeeded: e.state === "requestSucceeded"
		}]) }, [e.state === "approved" ? (b(), E(Cu, { key: 0 })) : e.state === "buildingRequest" ? (b(), D("div", sd, [j(yu)])) : e.state === "requiresApproval" ? (b(), D("div", cd, [j(hu)])) : e.state === "sendingRequest" ? (b(), D("button", {
			key: 3,
			class: "toggleButton",
			type: "button",
			onClick: l[0] ||= (e) => n.value = !n.value
		}, [j(od), r.value ? (b(), E(_(at), { key: 0 })) : (b(), E(_(Mt), { key: 1 }))])) : e.state === "requestSucceeded" ? (b(), D("button", {
			key: 4,
			class: "toggleButton",
			type: "button",
			onClick: l[1] ||= (e) => n.value = !n.value
		}, [j(Fu), r.value ? (b(), E(_(at), { key: 0 })) : (b(), E(_(Mt), { key: 1 }))])) : e.state === "rejected" ? (b(), D("button", {
			key: 5,
			class: "toggleButton",
			type: "button",
			onClick: l[2] ||= (e) => n.value = !n.value
		}, [j(ju), r.value ? (b(), E(_(at), { key: 0 })) : (b(), E(_(Mt), { key: 1 }))])) : e.state === "requestFailed" ? (b(), E(Du, { key: 6 })) : k("", !0), T("div", ld, [T("div", ud, [e.request ? (b(), D("div", dd, [l[4] ||= T("div", { class: "requestHeaderContainer" }, [T("h1", null, "Request")], -1), j(_(ot), {
			class: "codeBlock",
			content: JSON.stringify(e.request, null, 2),
			lang: "json"
		}, null, 8, ["content"])])) : k("", !0), t.value ? (b(), D("div", fd, [T("div", pd, [l[5] ||= T("h1", null, "Response", -1), a.value?.raw && a.value.preview ? (b(), E(nd, {
			key: 0,
			modelValue: c.value,
			"onUpdate:modelValue": l[3] ||= (e) => c.value = e,
			onToggle: s
		}, null, 8, ["modelValue"])) : k("", !0)]), j(ed, {
			data: t.value.data,
			display: c.value,
			mediaConfig: a.value,
			responseBody: i.value
		}, null, 8, [
			"data",
			"display",
			"mediaConfig",
			"responseBody"
		])])) : k("", !0)])])], 2));
	}
}), [["__scopeId", "data-v-1e1f4549"]]);
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-chat-approvals.js
function hd(e) {
	return e.type === "tool-execute-request" && e.state === "input-available" && e.input?.method?.toLowerCase() !== "get";
}
function gd() {
	let e = Q(), t = A(() => e.chat.messages.filter((e) => e.parts.some(hd)).flatMap((e) => e.parts).filter(hd));
	async function n(n) {
		let r = t.value.map(async (t) => {
			if (!n) return await e.chat.addToolOutput({
				tool: gn,
				toolCallId: t.toolCallId,
				state: "output-error",
				errorText: "The user denied the request."
			});
			await wi({
				documentSettings: Oi(e.workspaceStore),
				proxyUrl: e.proxyUrl.value,
				input: t.input,
				toolCallId: t.toolCallId,
				chat: e.chat
			});
		});
		await Promise.all(r);
	}
	return {
		approvalRequiredParts: t,
		respondToRequestApprovals: n
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/views/Chat/Messages/ExecuteRequestTool.vue.script.js
var _d = { class: "executeRequestTool" }, vd = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "ExecuteRequestTool",
	props: { messagePart: {} },
	setup(e) {
		let t = Q(), n = A(() => e.messagePart.value.state === "input-streaming" ? "buildingRequest" : e.messagePart.value.state === "approval-responded" && t.chat.status === "submitted" ? "sendingRequest" : hd(e.messagePart.value) ? "requiresApproval" : e.messagePart.value.state === "output-available" ? e.messagePart.value.output.success ? "requestSucceeded" : "requestFailed" : e.messagePart.value.state === "output-error" ? "rejected" : null);
		return (t, r) => (b(), D("div", _d, [n.value ? (b(), E(md, {
			key: 0,
			request: e.messagePart.value.input,
			response: e.messagePart.value.output,
			state: n.value
		}, null, 8, [
			"request",
			"response",
			"state"
		])) : k("", !0)]));
	}
}), [["__scopeId", "data-v-9025b7d4"]]), yd = {}, bd = { class: "loadingApiSpecs" };
function xd(e, t) {
	return b(), D("div", bd, [...t[0] ||= [T("div", { class: "playIcon" }, null, -1), w(" Loading APIs... ", -1)]]);
}
var Sd = /*#__PURE__*/ $(yd, [["render", xd], ["__scopeId", "data-v-0248d9dc"]]), Cd = { key: 0 }, wd = /* @__PURE__ */ m({
	__name: "GetOpenAPISpecsSummary",
	props: {
		messagePart: {},
		message: {}
	},
	setup(e) {
		let t = S(!1);
		return fe(() => e.message, () => {
			let n = e.message.parts, r = n.findIndex((t) => "toolCallId" in t && t.toolCallId === e.messagePart.value.toolCallId);
			t.value = !!n[r + 1];
		}), (e, n) => t.value ? k("", !0) : (b(), D("div", Cd, [j(Sd)]));
	}
}), Td = { class: "contextItemText" }, Ed = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "ContextItem",
	props: { loading: { type: Boolean } },
	setup(e) {
		return (t, n) => (b(), D("div", { class: y(["contextItem", { shimmer: e.loading }]) }, [T("span", Td, [pe(t.$slots, "default", {}, void 0, !0)])], 2));
	}
}), [["__scopeId", "data-v-0509fef2"]]), Dd = {}, Od = { class: "sendingRequest" };
function kd(e, t) {
	return b(), D("div", Od, [...t[0] ||= [T("div", { class: "playIcon" }, null, -1), w(" Retrieving relevant information... ", -1)]]);
}
var Ad = /*#__PURE__*/ $(Dd, [["render", kd], ["__scopeId", "data-v-43864661"]]), jd = { key: 0 }, Md = {
	key: 1,
	class: "operations"
}, Nd = { class: "overflowPopover" }, Pd = 5, Fd = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "SearchOpenAPIOperationsTool",
	props: {
		messagePart: {},
		message: {}
	},
	setup(e) {
		let t = S(!1);
		fe(() => e.message, () => {
			let n = e.message.parts, r = n.findIndex((t) => "toolCallId" in t && t.toolCallId === e.messagePart.value.toolCallId);
			t.value = !!n[r + 1];
		});
		let n = A(() => {
			if (e.messagePart.value.output) return e.messagePart.value.output.flatMap((e) => {
				let t = e.info?.title;
				return Ei(e).map((e) => `${t ? `${t} - ` : ""}${e.summary ?? ""}`).filter(Boolean);
			});
		}), r = A(() => n.value?.slice(0, Pd)), i = A(() => n.value?.slice(Pd) ?? []), a = Q();
		return (o, s) => (b(), D(C, null, [e.messagePart.value.state === "input-available" && _(a).chat.status === "streaming" ? (b(), D("div", jd, [j(Ad)])) : k("", !0), n.value ? (b(), D("div", Md, [(b(!0), D(C, null, v(r.value, (e) => (b(), E(Ed, {
			key: e,
			loading: !t.value
		}, {
			default: O(() => [w(x(e), 1)]),
			_: 2
		}, 1032, ["loading"]))), 128)), i.value.length ? (b(), E(_(vt), {
			key: 0,
			placement: "bottom-start"
		}, {
			popover: O(() => [T("div", Nd, [(b(!0), D(C, null, v(i.value, (e) => (b(), E(Ed, {
				key: e,
				loading: !t.value
			}, {
				default: O(() => [w(x(e), 1)]),
				_: 2
			}, 1032, ["loading"]))), 128))])]),
			default: O(() => [j(Ed, { loading: !t.value }, {
				default: O(() => [w(" +" + x(i.value.length), 1)]),
				_: 1
			}, 8, ["loading"])]),
			_: 1
		})) : k("", !0)])) : k("", !0)], 64));
	}
}), [["__scopeId", "data-v-cbff70ed"]]), Id = /* @__PURE__ */ m({
	__name: "Text",
	props: { messagePart: {} },
	setup(e) {
		return (t, n) => (b(), E(_(Pt), { value: e.messagePart.value.text }, null, 8, ["value"]));
	}
}), Ld = { LIMIT_REACHED: "LIMIT_REACHED" }, Rd = 1e4;
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-search.js
function zd() {
	let { api: e } = Q(), t = S(""), n = We(async (t) => {
		let n = await e.search(t);
		n.success && (i.value = n.data.results);
	}, 200), r = A({
		get: () => t.value,
		set: (e) => {
			n(e), t.value = e;
		}
	}), i = S([]);
	return n(""), {
		query: r,
		results: i
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/views/Catalog/Catalog.vue.script.js
var Bd = {
	key: 0,
	class: "catalog custom-scroll"
}, Vd = ["onClick"], Hd = { class: "left" }, Ud = ["src"], Wd = { class: "right" }, Gd = { class: "item-top" }, Kd = { class: "version" }, qd = { class: "description" }, Jd = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "Catalog",
	props: { modal: {} },
	setup(e) {
		let t = zd(), n = Q(), r = A(() => t.results.value.filter((e) => !n.registryDocuments.value.some((t) => t.namespace === e.namespace && t.slug === e.slug)).map((e) => ({
			...e,
			label: e.title,
			id: e.id
		})));
		return (i, a) => (b(), E(_(Et), {
			class: "catalogModal",
			state: e.modal
		}, {
			default: O(() => [j(_(yt), {
				autofocus: "",
				class: "searchInput",
				modelValue: _(t).query.value,
				"onUpdate:modelValue": a[0] ||= (e) => _(t).query.value = e ?? ""
			}, null, 8, ["modelValue"]), r.value.length ? (b(), D("div", Bd, [(b(!0), D(C, null, v(r.value, (t) => (b(), D("button", {
				key: t.id,
				class: "item",
				type: "button",
				onClick: () => {
					_(n).addDocument(t), e.modal.hide();
				}
			}, [T("div", Hd, [t.logoUrl ? (b(), D("img", {
				key: 0,
				class: "logo",
				src: t.logoUrl
			}, null, 8, Ud)) : (b(), E(_(Be), {
				key: 1,
				class: "logo",
				logo: "Openapi"
			}))]), T("div", Wd, [T("div", Gd, [T("span", null, x(t.title), 1), T("span", Kd, "v" + x(t.currentVersion), 1)]), T("span", qd, " @" + x(t.namespace) + "/" + x(t.slug), 1)])], 8, Vd))), 128))])) : k("", !0)]),
			_: 1
		}, 8, ["state"]));
	}
}), [["__scopeId", "data-v-18b2aea2"]]), Yd = { class: "dropdown-item" }, Xd = { class: "dropdown-item" }, Zd = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "ActionsDropdown",
	emits: ["uploadApi"],
	setup(e) {
		let t = dt();
		return (e, n) => (b(), D(C, null, [j(_(Ze), { offset: {
			crossAxis: -5,
			mainAxis: 5
		} }, {
			items: O(() => [j(_(pt), { onClick: n[0] ||= (t) => e.$emit("uploadApi") }, {
				default: O(() => [T("div", Yd, [j(_(Qt)), n[2] ||= w(" Upload API ", -1)])]),
				_: 1
			}), j(_(pt), { onClick: n[1] ||= (e) => _(t).show() }, {
				default: O(() => [T("div", Xd, [j(_(nt)), n[3] ||= w(" Search Catalog ", -1)])]),
				_: 1
			})]),
			default: O(() => [pe(e.$slots, "default", {}, void 0, !0)]),
			_: 3
		}), _(t).open ? (b(), E(Jd, {
			key: 0,
			modal: _(t)
		}, null, 8, ["modal"])) : k("", !0)], 64));
	}
}), [["__scopeId", "data-v-e2c3bd19"]]), Qd = { class: "approvalSection" }, $d = { class: "approvalText flex items-center gap-1.5" }, ef = { class: "approveContainer" }, tf = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "ApprovalSection",
	emits: ["approve", "reject"],
	setup(e, { emit: t }) {
		let n = t;
		return (e, t) => (b(), D("div", Qd, [T("strong", $d, [j(_(St), {
			class: "text-blue size-4",
			weight: "bold"
		}), t[2] ||= w(" One or more requests require approval. ", -1)]), T("div", ef, [T("button", {
			type: "button",
			class: "actionButton rejectButton",
			onClick: t[0] ||= (e) => n("reject")
		}, " Reject "), T("button", {
			type: "button",
			class: "actionButton approveButton",
			onClick: t[1] ||= (e) => n("approve")
		}, " Approve ")])]));
	}
}), [["__scopeId", "data-v-fb5102df"]]), nf = {
	key: 0,
	class: "error gap-1.5"
}, rf = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "ErrorMessage",
	props: { error: {} },
	setup(e) {
		let t = [Ld.LIMIT_REACHED];
		return (n, r) => t.includes(e.error.code) ? k("", !0) : (b(), D("div", nf, [j(_(St), {
			class: "text-red size-4",
			weight: "bold"
		}), w(" " + x(e.error.message), 1)]));
	}
}), [["__scopeId", "data-v-130cb1d5"]]);
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-signup-link.js
function af() {
	let { dashboardUrl: e, mode: t, uploadedTmpDocumentUrl: n } = Q(), r = A(() => t === "full" ? e : n.value ? `${e}/register?flow=oss-agent&docUrl=${n.value}` : e);
	function i() {
		window.location.assign(r.value);
	}
	return {
		signupLink: r,
		navigateToSignup: i
	};
}
// vendor/node_modules/@scalar/agent-chat/dist/components/FreeMessagesInfoSection.vue.script.js
var of = { class: "freeMessagesInfoSection" }, sf = { class: "infoText flex items-center gap-1.5" }, cf = ["href"], lf = { class: "actionsContainer" }, uf = ["href"], df = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "FreeMessagesInfoSection",
	setup(e) {
		let t = S(!1), { signupLink: n } = af();
		function r() {
			t.value = !0;
		}
		return (e, i) => me((b(), D("div", of, [T("strong", sf, [
			j(_(St), {
				class: "text-blue size-4",
				weight: "bold"
			}),
			T("a", {
				class: "underline",
				href: _(n),
				target: "_blank"
			}, "Sign up for Agent Scalar", 8, cf),
			i[0] ||= w(" to continue without hitting limits. ", -1)
		]), T("div", lf, [T("a", {
			class: "actionButton upgradeButton",
			href: _(Ti).AGENT_SCALAR_DOCUMENTATION,
			target: "_blank",
			type: "button"
		}, " Read more ", 8, uf), T("button", {
			"aria-label": "Close",
			class: "closeButton",
			type: "button",
			onClick: r
		}, [j(_(At), {
			class: "size-4",
			weight: "bold"
		})])])], 512)), [[mt, !t.value]]);
	}
}), [["__scopeId", "data-v-1921dede"]]), ff = { class: "paymentSection" }, pf = { class: "approvalText flex items-center gap-1.5" }, mf = { class: "paymentContainer" }, hf = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "PaymentSection",
	setup(e) {
		let { navigateToSignup: t } = af();
		return (e, n) => (b(), D("div", ff, [T("strong", pf, [j(_(St), {
			class: "text-blue size-4",
			weight: "bold"
		}), n[1] ||= w(" You've used up your complimentary Scalar Credits. Sign up to get free Credits. ", -1)]), T("div", mf, [T("button", {
			class: "actionButton approveButton",
			type: "button",
			onClick: n[0] ||= (...e) => _(t) && _(t)(...e)
		}, " Sign up "), n[2] ||= ve("<div class=\"paymentInfo\" data-v-9d163ea1><h3 data-v-9d163ea1>$0 <span data-v-9d163ea1>/ month</span></h3><div class=\"paymentInfoSection\" data-v-9d163ea1><div class=\"paymentInfoItem\" data-v-9d163ea1><span data-v-9d163ea1>Credits</span><span data-v-9d163ea1>100</span></div><div class=\"paymentInfoItem\" data-v-9d163ea1><span data-v-9d163ea1>MCP Servers</span><span data-v-9d163ea1>Unlimited</span></div><div class=\"paymentInfoItem\" data-v-9d163ea1><span data-v-9d163ea1>Base monthly total</span><span data-v-9d163ea1>$0.00</span></div></div><div class=\"paymentInfoSection\" data-v-9d163ea1><div class=\"paymentInfoItem\" data-v-9d163ea1><span data-v-9d163ea1>Additional Credits</span><span data-v-9d163ea1>+ $0.02 per Credit</span></div></div></div>", 1)])]));
	}
}), [["__scopeId", "data-v-9d163ea1"]]), gf = ["onClick"], _f = ["src"], vf = {
	key: 1,
	class: "searchResultsEmpty"
}, yf = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "SearchPopover",
	setup(e) {
		let t = Q(), n = zd(), r = A(() => n.results.value.filter((e) => !t.registryDocuments.value.some((t) => t.namespace === e.namespace && t.slug === e.slug)).map((e) => ({
			...e,
			label: e.title,
			id: e.id
		})));
		return (e, i) => (b(), E(_(vt), {
			offset: 0,
			placement: "top-start",
			resize: "",
			style: { width: "220px" }
		}, {
			popover: O(({ close: e }) => [j(_(u), {
				autofocus: "",
				class: "searchInput",
				modelValue: _(n).query.value,
				placeholder: "Add an API",
				"onUpdate:modelValue": i[0] ||= (e) => _(n).query.value = e ?? ""
			}, {
				prefix: O(() => [j(_(nt), { class: "searchIcon" })]),
				_: 1
			}, 8, ["modelValue"]), r.value.length ? (b(!0), D(C, { key: 0 }, v(r.value, (n) => (b(), D("button", {
				key: n.id,
				class: "searchItem",
				type: "button",
				onClick: () => {
					_(t).addDocument(n), e();
				}
			}, [n.logoUrl ? (b(), D("img", {
				key: 0,
				class: "searchItemLogo",
				src: n.logoUrl
			}, null, 8, _f)) : k("", !0), T("span", null, x(n.title), 1)], 8, gf))), 128)) : (b(), D("span", vf, " No APIs found "))]),
			default: O(() => [pe(e.$slots, "default", {}, void 0, !0)]),
			_: 3
		}));
	}
}), [["__scopeId", "data-v-3e0405c7"]]), bf = {
	key: 0,
	class: "flex items-center gap-1.5"
}, xf = {
	key: 0,
	class: "uploadText"
}, Sf = {
	key: 1,
	class: "uploadText"
}, Cf = {
	key: 2,
	class: "uploadText"
}, wf = {
	key: 1,
	class: "uploadText flex items-center gap-1.5"
}, Tf = {
	key: 2,
	class: "uploadText flex items-center gap-1.5"
}, Ef = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "UploadSection",
	props: { uploadState: {} },
	setup(e) {
		let t = Ue(), n = A(() => [
			"uploading",
			"processing",
			"loading"
		].includes(e.uploadState.type));
		return (r, i) => (b(), D("div", { class: y(["uploadSection", {
			error: e.uploadState.type === "error",
			done: e.uploadState.type === "done"
		}]) }, [
			n.value ? (b(), D("div", bf, [j(_(Ct), {
				class: "text-blue",
				loader: {
					..._(t),
					isLoading: !0
				},
				size: "lg"
			}, null, 8, ["loader"]), e.uploadState.type === "loading" ? (b(), D("strong", xf, " Loading OpenAPI document… ")) : e.uploadState.type === "processing" ? (b(), D("strong", Sf, " Processing OpenAPI document… ")) : (b(), D("strong", Cf, " Uploading OpenAPI document… "))])) : k("", !0),
			e.uploadState.type === "done" ? (b(), D("strong", wf, [j(_(gt), { class: "icon text-green" }), i[0] ||= w(" Your OpenAPI document has been processed successfully. ", -1)])) : k("", !0),
			e.uploadState.type === "error" ? (b(), D("strong", Tf, [j(_(on), { class: "icon text-red" }), w(" " + x(e.uploadState.error), 1)])) : k("", !0)
		], 2));
	}
}), [["__scopeId", "data-v-9621c76b"]]), Df = ze({
	message: M(),
	code: M(),
	status: Ee(Ie())
});
function Of() {
	let { chat: e } = Q();
	return A(() => {
		if (!e.error) return;
		let t = Mi(e.error.message);
		return !t || !Nt(Df, t) ? {
			message: e.error.message,
			code: "UNKNOWN_ERROR"
		} : n(Df, t);
	});
}
// vendor/node_modules/@scalar/agent-chat/dist/hooks/use-chat-pending-client-tool-parts.js
function kf(e) {
	return e.type.startsWith("tool") && e.state === "input-available";
}
function Af() {
	let e = Q();
	return { pendingClientToolParts: A(() => e.chat.messages.filter((e) => e.parts.some(kf)).flatMap((e) => e.parts).filter(kf)) };
}
// vendor/node_modules/@scalar/agent-chat/dist/views/PromptForm.vue.script.js
var jf = { class: "actionContainer" }, Mf = ["disabled"], Nf = { class: "inputActionsContainer" }, Pf = { class: "inputActionsLeft" }, Ff = {
	class: "addAPIButton",
	type: "button"
}, If = {
	class: "addAPIButton",
	type: "button"
}, Lf = ["src"], Rf = ["onClick"], zf = { class: "inputActionsRight" }, Bf = { class: "sendCheckboxContinue" }, Vf = {
	key: 0,
	class: "relative flex items-center gap-1.5"
}, Hf = {
	class: "termsAgree",
	for: "agentTermsAgree"
}, Uf = {
	key: 5,
	class: "addMoreContext"
}, Wf = { class: "ml-auto flex items-center gap-1" }, Gf = ["onClick"], Kf = ["alt", "src"], qf = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "PromptForm",
	emits: ["submit", "uploadApi"],
	setup(e, { expose: t, emit: n }) {
		let i = n;
		t({ focusPrompt: f });
		let a = he("agentPrompt"), s = Q(), c = A(() => s.prompt.value.trim().length > 0), l = A(() => s.prompt.value.trim().length > Rd), u = A(() => s.chat.messages.length > 1 && !s.getAgentKey?.() && re?.value?.code !== Ld.LIMIT_REACHED);
		fe(s.prompt, () => {
			a?.value && (s.prompt.value.length ? (a.value.style.height = "auto", a.value.style.height = a.value.scrollHeight + "px") : a.value.style.height = "0px");
		});
		function d(e) {
			e.isComposing || s.loading.value || e.key === "Enter" && !e.shiftKey && (e.preventDefault(), ne(), window.scrollTo(0, document.body.scrollHeight));
		}
		function f() {
			a.value?.focus();
		}
		fe(() => s.chat.status, (e) => {
			(e === "ready" || e === "error") && a.value?.focus();
		});
		let { approvalRequiredParts: p, respondToRequestApprovals: m } = gd(), { pendingClientToolParts: h } = Af(), g = Vi();
		function ee() {
			s.terms.accept(), s.mode === "preview" && s.getActiveDocumentJson && g.uploadTempDocument(s.getActiveDocumentJson(), !0);
		}
		let y = A(() => Object.values(s.pendingDocuments).some(Boolean)), te = A(() => {
			let e = l.value, t = !c.value, n = p.value.length > 0, r = h.value.length > 0, i = s.mode === "preview", a = i && !s.terms.accepted.value, o = i && !!g.uploadState.value, u = y.value;
			return e || t || n || r || a || o || u;
		});
		function ne() {
			te.value || i("submit");
		}
		let re = Of();
		return (e, t) => (b(), D("div", jf, [
			_(g).uploadState.value || y.value ? (b(), E(Ef, {
				key: 0,
				uploadState: _(g).uploadState.value ?? { type: "loading" }
			}, null, 8, ["uploadState"])) : k("", !0),
			_(re) ? (b(), E(rf, {
				key: 1,
				error: _(re)
			}, null, 8, ["error"])) : k("", !0),
			_(p).length ? (b(), E(tf, {
				key: 2,
				onApprove: t[0] ||= (e) => _(m)(!0),
				onReject: t[1] ||= (e) => _(m)(!1)
			})) : k("", !0),
			_(re)?.code === _(Ld).LIMIT_REACHED ? (b(), E(hf, { key: 3 })) : k("", !0),
			u.value ? (b(), E(df, { key: 4 })) : k("", !0),
			T("form", {
				class: "promptForm",
				onSubmit: Ye(ne, ["prevent"])
			}, [
				t[6] ||= T("label", {
					class: "agentLabel",
					for: "agentTextarea"
				}, " Type a Request To get Started ", -1),
				me(T("textarea", {
					id: "agentTextarea",
					ref: "agentPrompt",
					"onUpdate:modelValue": t[2] ||= (e) => _(s).prompt.value = e,
					class: "prompt custom-scroll",
					disabled: _(s).loading.value,
					name: "prompt",
					placeholder: "Ask me anything…",
					onKeydown: d
				}, null, 40, Mf), [[Ve, _(s).prompt.value]]),
				T("div", Nf, [T("div", Pf, [_(s).hideAddApi ? k("", !0) : (b(), D(C, { key: 0 }, [_(s).isLoggedIn?.value ? (b(), E(Zd, {
					key: 1,
					onUploadApi: t[3] ||= (t) => e.$emit("uploadApi")
				}, {
					default: O(() => [T("button", If, [j(_(Dt), {
						class: "size-4",
						weight: "bold"
					})])]),
					_: 1
				})) : (b(), E(yf, { key: 0 }, {
					default: O(() => [T("button", Ff, [j(_(Dt), {
						class: "size-4",
						weight: "bold"
					})])]),
					_: 1
				}))], 64)), (b(!0), D(C, null, v(_(s).registryDocuments.value, (e) => (b(), D("div", {
					key: e.id,
					class: "apiPill"
				}, [
					e.logoUrl ? (b(), D("img", {
						key: 0,
						class: "apiPillLogo",
						src: e.logoUrl
					}, null, 8, Lf)) : k("", !0),
					w(" " + x(e.title) + " ", 1),
					e.removable ? (b(), D("button", {
						key: 1,
						class: "apiPillRemove",
						type: "button",
						onClick: (t) => _(s).removeDocument(e)
					}, [j(_(At), {
						class: "size-4",
						weight: "bold"
					})], 8, Rf)) : k("", !0)
				]))), 128))]), T("div", zf, [_(s).loading.value ? k("", !0) : (b(), E(_(He), {
					key: 0,
					content: "Settings"
				}, {
					default: O(() => [j(_(qe), {
						class: "settingsButton h-7 w-7 p-1.5",
						icon: _(o),
						label: "Scalar",
						size: "md",
						weight: "bold",
						onClick: t[4] ||= (e) => _(s).settingsModal.show()
					}, null, 8, ["icon"])]),
					_: 1
				})), T("div", Bf, [!_(s).terms.accepted.value && _(s).mode === "preview" ? (b(), D("div", Vf, [T("input", {
					id: "agentTermsAgree",
					class: "sr-only",
					type: "checkbox",
					onChange: ee
				}, null, 32), T("label", Hf, [j(_(gt), {
					class: "termsAgreeIcon",
					weight: "bold"
				}), t[5] ||= w(" Agree to Terms & Conditions ", -1)])])) : k("", !0), _(s).loading.value ? (b(), E(_(Ct), {
					key: 2,
					class: "loader h-7 w-7",
					loader: {
						isLoading: _(s).loading.value,
						isValid: !1,
						clear: async () => {},
						invalidate: async () => {},
						isInvalid: !1,
						isActive: !1,
						validate: async () => {},
						start: () => {}
					},
					size: "2xl"
				}, null, 8, ["loader"])) : (b(), E(_(qe), {
					key: 1,
					class: "sendButton h-7 w-7 p-1.5",
					disabled: te.value,
					icon: _(r),
					label: "Scalar",
					size: "md",
					type: "submit",
					weight: "bold"
				}, null, 8, ["disabled", "icon"]))])])])
			], 32),
			_(s).chat.messages.length <= 1 && !_(s).hideAddApi ? (b(), D("div", Uf, [t[7] ||= T("span", null, "Load additional APIs", -1), T("div", Wf, [(b(!0), D(C, null, v(_(s).curatedDocuments.value, (e) => (b(), D("button", {
				key: e.id,
				class: "addAPIContext",
				type: "button",
				onClick: (t) => _(s).addDocument(e)
			}, [e.logoUrl ? (b(), D("img", {
				key: 0,
				alt: e.title,
				class: "size-4",
				src: e.logoUrl
			}, null, 8, Kf)) : k("", !0)], 8, Gf))), 128))])])) : k("", !0)
		]));
	}
}), [["__scopeId", "data-v-ba1161a7"]]), Jf = { class: "chat" }, Yf = { key: 0 }, Xf = { class: "formContainer" }, Zf = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "Chat",
	emits: ["submit", "uploadApi"],
	setup(e, { emit: t }) {
		let n = t, r = Q();
		return (e, t) => (b(), D(C, null, [T("div", Jf, [(b(!0), D(C, null, v(_(r).chat.messages, (e) => (b(), D(C, { key: e.id }, [e.role === "user" ? (b(!0), D(C, { key: 0 }, v(e.parts, (t, n) => (b(), D("div", {
			key: `${e.id}-${n}`,
			class: "userMessage"
		}, [t.type === "text" ? (b(), D("p", Yf, x(t.text), 1)) : k("", !0)]))), 128)) : k("", !0), e.role === "assistant" ? (b(!0), D(C, { key: 1 }, v(e.parts, (t, n) => (b(), D("div", { key: `${e.id}-${n}` }, [
			t.type === "text" ? (b(), E(Id, {
				key: 0,
				messagePart: ie(t)
			}, null, 8, ["messagePart"])) : k("", !0),
			t.type === `tool-${_("execute-request")}` ? (b(), E(vd, {
				key: 1,
				messagePart: ie(t)
			}, null, 8, ["messagePart"])) : k("", !0),
			t.type === `tool-${_("search-openapi-operations")}` ? (b(), E(Fd, {
				key: 2,
				message: le(e),
				messagePart: ie(t)
			}, null, 8, ["message", "messagePart"])) : k("", !0),
			t.type === `tool-${_("summarize-openapi-specs")}` ? (b(), E(wd, {
				key: 3,
				message: le(e),
				messagePart: ie(t)
			}, null, 8, ["message", "messagePart"])) : k("", !0),
			t.type === `tool-${_("ask-for-authentication")}` ? (b(), E(du, {
				key: 4,
				message: le(e),
				messagePart: ie(t)
			}, null, 8, ["message", "messagePart"])) : k("", !0)
		]))), 128)) : k("", !0)], 64))), 128)), t[2] ||= T("div", { class: "spacer" }, null, -1)]), T("div", Xf, [j(qf, {
			onSubmit: t[0] ||= (e) => n("submit"),
			onUploadApi: t[1] ||= (e) => n("uploadApi")
		})])], 64));
	}
}), [["__scopeId", "data-v-6573ec87"]]), Qf = {}, $f = {
	fill: "none",
	height: "54",
	viewBox: "0 0 64 54",
	width: "64",
	xmlns: "http://www.w3.org/2000/svg"
};
function ep(e, t) {
	return b(), D("svg", $f, [...t[0] ||= [T("path", {
		"clip-rule": "evenodd",
		d: "M31.0667 0C40.2667 0 48.3333 6.13333 52.6 14.9333H57.2667C59.6 14.9333 61.5333 16.8 61.5333 19.1333V32.2C61.5333 33.4667 60.8667 34.6 60 35.3333L63.3333 45.4V45.4667C63.5639 46.207 63.6166 46.9912 63.4874 47.7557C63.3582 48.5202 63.0505 49.2435 62.5895 49.8669C62.1284 50.4903 61.5269 50.9962 60.8338 51.3437C60.1406 51.6911 59.3754 51.8703 58.6 51.8667H54.3333C53.9895 52.4222 53.5082 52.8797 52.936 53.195C52.3638 53.5103 51.72 53.6728 51.0667 53.6667H47.0667C46.5764 53.6755 46.0892 53.5877 45.6328 53.4082C45.1765 53.2287 44.76 52.961 44.4071 52.6205C44.0542 52.28 43.7719 51.8733 43.5762 51.4237C43.3805 50.9741 43.2753 50.4903 43.2667 50C43.2667 47.9333 44.9333 46.2667 47 46.2667H51.0667C52.4667 46.2667 53.7333 46.9333 54.3333 48.0667H58.6C59.3333 48.0667 59.9333 47.4 59.6667 46.6L56.3333 36.3333H51.3333C49.9333 36.3333 48.6 35.6667 47.8 34.5333V34.4667L46.8 32.9333C46.7585 32.8643 46.6999 32.8072 46.6298 32.7675C46.5597 32.7279 46.4805 32.707 46.4 32.707C46.3195 32.707 46.2403 32.7279 46.1702 32.7675C46.1001 32.8072 46.0415 32.8643 46 32.9333L45.4667 34C45.1162 34.7065 44.5739 35.3 43.9019 35.7126C43.2299 36.1253 42.4552 36.3404 41.6667 36.3333H24.9333C23.4 36.3333 21.9333 35.7333 20.8667 34.6667H20.8L19.8667 33.6667C19.6667 33.4667 19.4667 33.3333 19.2 33.3333L17.4667 33.1333C17.3333 38.8667 13.4667 43.4667 8.73333 43.4667C3.93333 43.4667 0 38.6667 0 32.9333C0 32.2667 0 31.6667 0.133333 31.1333V31C0.8 26.8 3.46667 23.4667 6.93333 22.6C9.46667 9.93333 19.3333 0 31.0667 0ZM3.93333 31.5333C4.46667 28 6.93333 26.2 8.73333 26.2C10.7333 26.2 13.6 28.4 13.6 32.8667C13.6 34.4667 13.2667 35.7333 12.7333 36.7333C11.7333 38.7333 10.0667 39.6667 8.73333 39.6667C7.67025 39.6269 6.66506 39.1722 5.93333 38.4C5.8414 38.3142 5.75246 38.2253 5.66667 38.1333C5.19113 37.6008 4.80806 36.9924 4.53333 36.3333C4.0607 35.2169 3.83335 34.0119 3.86667 32.8V31.6667L3.93333 31.6V31.5333ZM24.3333 20.6667C24.3333 19.6667 25.2 18.8 26.2667 18.8H55.8667C56.9333 18.8 57.8 19.6667 57.7333 20.7333V30.7333C57.6667 31.8 56.8 32.6667 55.7333 32.6667H53.4C53.0667 32.6667 52.7333 32.6667 52.4 32.5333C51.5333 32.3333 50.7333 31.8667 50.4 31.3333L47.9333 27.6C47.7363 27.2901 47.4602 27.0383 47.1336 26.8706C46.8069 26.7028 46.4414 26.6251 46.0747 26.6455C45.7081 26.6658 45.3535 26.7835 45.0474 26.9865C44.7413 27.1894 44.4948 27.4702 44.3333 27.8L42.6667 31C42.4199 31.4974 42.04 31.9165 41.5692 32.2107C41.0984 32.505 40.5552 32.6628 40 32.6667L26.2 32.8C25.1333 32.8 24.2667 31.9333 24.2667 30.8667V20.6667H24.3333ZM11 22.2C13.5333 11.5333 22 3.86667 31 3.86667C37.9333 3.86667 44.4 8.2 48.3333 15H24.3333C21.4667 15 18.6 16 16.3333 17.8L16.2667 17.8667L10.9333 22.2H11Z",
		fill: "currentColor",
		"fill-rule": "evenodd"
	}, null, -1)]]);
}
var tp = /*#__PURE__*/ $(Qf, [["render", ep]]), np = { class: "startContainer" }, rp = { class: "disclaimerText" }, ip = ["href"], ap = ["href"], op = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "Start",
	emits: ["submit", "uploadApi"],
	setup(e, { emit: t }) {
		let n = t, { mode: r } = Q();
		return (e, t) => (b(), D("div", np, [
			j(tp, { class: "agentLogo" }),
			t[4] ||= T("p", { class: "promptText" }, "How can I help you today?", -1),
			j(qf, {
				ref: "promptFormField",
				onSubmit: t[0] ||= (e) => n("submit"),
				onUploadApi: t[1] ||= (e) => n("uploadApi")
			}, null, 512),
			T("p", rp, [
				_(r) === "preview" ? (b(), D(C, { key: 0 }, [w(" By messaging Agent Scalar your OpenAPI document will be temporarily uploaded to Scalar's servers. You must agree to our ")], 64)) : (b(), D(C, { key: 1 }, [w("By messaging Agent Scalar you agree to our ")], 64)),
				T("a", {
					class: "disclaimerLink",
					href: _(Ti).TERMS_AND_CONDITIONS,
					target: "_blank"
				}, "Terms", 8, ip),
				t[2] ||= w(" and ", -1),
				T("a", {
					class: "disclaimerLink",
					href: _(Ti).PRIVACY_POLICY,
					target: "_blank"
				}, "Privacy Policy", 8, ap),
				t[3] ||= w(". ", -1)
			])
		]));
	}
}), [["__scopeId", "data-v-f9ec1d34"]]), sp = { class: "wrapper" }, cp = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "Layout",
	emits: ["submit", "uploadApi"],
	setup(e, { emit: t }) {
		let n = t, { chat: r } = Q();
		return (e, t) => (b(), D("div", sp, [_(r).messages.length && (_(r).messages.length > 1 || _(r).status !== "submitted") ? (b(), E(Zf, {
			key: 0,
			onSubmit: t[0] ||= (e) => n("submit"),
			onUploadApi: t[1] ||= (e) => n("uploadApi")
		})) : (b(), E(op, {
			key: 1,
			onSubmit: t[2] ||= (e) => n("submit"),
			onUploadApi: t[3] ||= (e) => n("uploadApi")
		}))]));
	}
}), [["__scopeId", "data-v-f1eee0af"]]), lp = { class: "overflow-x-auto" }, up = {
	key: 1,
	class: "text-c-1 flex h-auto w-full items-center gap-0.75 rounded-b-lg px-3 py-1.5 text-base leading-[20px] whitespace-nowrap"
}, dp = { class: "overflow-x-auto" }, fp = /* @__PURE__ */ m({
	__name: "Selector",
	props: {
		selectedServer: {},
		servers: {},
		target: {}
	},
	emits: ["update:modelValue"],
	setup(e, { expose: t, emit: n }) {
		let r = n, i = A(() => e.servers.map((e) => ({
			id: e.url,
			label: e.url
		}))), a = A(() => e.selectedServer?.url?.replace(/\/$/, "") || ""), o = A(() => i.value.find((t) => t.id === e.selectedServer?.url));
		return t({
			servers: e.servers,
			serverUrlWithoutTrailingSlash: a,
			serverOptions: i,
			selectedServer: e.selectedServer
		}), (t, n) => i.value.length > 1 ? (b(), E(_(et), {
			key: 0,
			ref: "elem",
			class: "group",
			modelValue: o.value,
			options: i.value,
			placement: "bottom-start",
			resize: "",
			target: e.target,
			"onUpdate:modelValue": n[0] ||= (e) => r("update:modelValue", e.id)
		}, {
			default: O(() => [j(_($e), {
				class: "bg-b-1 text-c-1 h-auto w-full justify-start gap-1.5 overflow-x-auto rounded-t-none rounded-b-xl px-3 py-1.5 text-base font-normal whitespace-nowrap -outline-offset-1",
				variant: "ghost"
			}, {
				default: O(() => [
					n[1] ||= T("span", { class: "sr-only" }, "Server:", -1),
					T("span", lp, x(a.value || "Select a server"), 1),
					j(_(at), {
						class: "text-c-2 ui-open:rotate-180 mt-0.25 size-3 transition-transform duration-100",
						weight: "bold"
					})
				]),
				_: 1
			})]),
			_: 1
		}, 8, [
			"modelValue",
			"options",
			"target"
		])) : (b(), D("div", up, [n[2] ||= T("span", { class: "sr-only" }, "Server:", -1), T("span", dp, x(a.value), 1)]));
	}
}), pp = ["id"], mp = /* @__PURE__ */ m({
	__name: "ServerSelector",
	props: {
		eventBus: {},
		selectedServer: {},
		servers: {}
	},
	setup(e) {
		let t = re(), n = (t) => {
			e.eventBus.emit("server:update:selected", {
				url: e.selectedServer?.url === t ? "" : t,
				meta: { type: "document" }
			});
		}, r = (t, n) => {
			let r = e.servers.findIndex((t) => t.url === e.selectedServer?.url);
			r !== -1 && e.eventBus.emit("server:update:variables", {
				index: r,
				key: t,
				value: n,
				meta: { type: "document" }
			});
		};
		return (i, a) => (b(), D(C, null, [
			a[0] ||= T("label", { class: "bg-b-2 flex h-8 items-center rounded-t-xl border-x border-t px-3 py-2.5 font-medium" }, " Server ", -1),
			T("div", {
				id: _(t),
				class: y(["border", { "rounded-b-xl": !e.selectedServer?.description && !e.selectedServer?.variables }])
			}, [e.servers.length ? (b(), E(fp, {
				key: 0,
				selectedServer: e.selectedServer,
				servers: e.servers,
				target: _(t),
				"onUpdate:modelValue": n
			}, null, 8, [
				"selectedServer",
				"servers",
				"target"
			])) : k("", !0)], 10, pp),
			j(_(Rt), {
				layout: "reference",
				variables: e.selectedServer?.variables,
				"onUpdate:variable": r
			}, null, 8, ["variables"]),
			e.selectedServer?.description ? (b(), E(_(Pt), {
				key: 0,
				class: "text-c-3 rounded-b-xl border-x border-b px-3 py-1.5",
				value: e.selectedServer.description
			}, null, 8, ["value"])) : k("", !0)
		], 64));
	}
}), hp = { class: "docSettings" }, gp = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "DocSettings",
	props: {
		document: {},
		name: {}
	},
	setup(e) {
		let { workspaceStore: t, config: n, eventBus: r } = Q(), i = A(() => Ce(t, e.document).environment), a = A(() => {
			let t = Le(e.document.servers, { documentUrl: e.document["x-scalar-original-source-url"] });
			return Fe(e.document, null, null, t);
		}), o = A(() => e.document.components?.securitySchemes ?? {});
		return (s, c) => (b(), D("div", hp, [T("div", null, [j(su, {
			authStore: _(t).auth,
			document: e.document,
			environment: i.value,
			eventBus: _(r),
			name: e.name,
			options: _(n),
			securitySchemes: o.value,
			selectedServer: a.value
		}, null, 8, [
			"authStore",
			"document",
			"environment",
			"eventBus",
			"name",
			"options",
			"securitySchemes",
			"selectedServer"
		])]), T("div", null, [j(mp, {
			eventBus: _(r),
			selectedServer: a.value,
			servers: e.document.servers ?? []
		}, null, 8, [
			"eventBus",
			"selectedServer",
			"servers"
		])])]));
	}
}), [["__scopeId", "data-v-5134b4f8"]]), _p = { class: "settingsHeading" }, vp = { class: "documentList" }, yp = ["onClick"], bp = { key: 0 }, xp = {
	key: 1,
	class: "noDocuments"
}, Sp = { class: "proxyUrlContainer" }, Cp = ["href"], wp = /*#__PURE__*/ $(/* @__PURE__ */ m({
	__name: "Settings",
	props: { modalState: {} },
	setup(e) {
		let { workspaceStore: t, proxyUrlRaw: n } = Q();
		function r(e) {
			t.update("x-scalar-active-document", e);
		}
		return (i, a) => (b(), E(_(Et), {
			class: "settingsModal",
			state: e.modalState
		}, {
			default: O(() => [
				T("div", _p, [a[1] ||= T("h1", null, "Settings", -1), j(_(Ke), { class: "colorToggle ml-auto" })]),
				T("div", vp, [Object.entries(_(t).workspace.documents).length ? (b(!0), D(C, { key: 0 }, v(Object.entries(_(t).workspace.documents), ([e, n]) => (b(), D("div", {
					key: e,
					class: "document"
				}, [T("button", {
					class: y(["documentName", { documentNameActive: _(t).workspace.activeDocument === n }]),
					type: "button",
					onClick: (t) => r(e)
				}, [w(" @" + x(e) + " ", 1), _(t).workspace.activeDocument === n ? (b(), E(_(at), { key: 0 })) : (b(), E(_(Mt), { key: 1 }))], 10, yp), _(t).workspace.activeDocument === n && _(be)(n) ? (b(), D("div", bp, [j(gp, {
					document: n,
					name: e
				}, null, 8, ["document", "name"])])) : k("", !0)]))), 128)) : (b(), D("div", xp, " There's no API definition loaded. Use the + button to load APIs. "))]),
				T("div", Sp, [
					a[3] ||= T("label", { for: "proxyUrl" }, "CORS Proxy", -1),
					T("p", null, [a[2] ||= w(" All requests will be sent through the specified proxy URL to help avoid CORS (Cross-Origin Resource Sharing) issues. ", -1), T("a", {
						class: "underline",
						href: _(Ti).PROXY_SOURCE_CODE,
						target: "_blank"
					}, " Read more ", 8, Cp)]),
					j(_(u), {
						id: "proxyUrl",
						modelValue: _(n),
						"onUpdate:modelValue": a[0] ||= (e) => ce(n) ? n.value = e : null,
						label: "Proxy URL",
						placeholder: _(Ti).DEFAULT_PROXY_URL
					}, null, 8, ["modelValue", "placeholder"])
				])
			]),
			_: 1
		}, 8, ["state"]));
	}
}), [["__scopeId", "data-v-dd2544e6"]]), Tp = { ref: "clientModal" }, Ep = ["role"], Dp = /* @__PURE__ */ m({
	__name: "Chat",
	emits: ["uploadApi"],
	setup(e) {
		let { chat: t, prompt: n, settingsModal: r, eventBus: i, workspaceStore: a, config: o, mode: s, addDocument: c } = Q(), u = he("clientModal"), d = kt({
			eventBus: i,
			store: S(a),
			hooks: {}
		}), f = S("idle");
		l({
			eventBus: i,
			status: f,
			load: async () => {
				let { createApiClientModal: e } = await import("./modal-2A-IUNQy.js");
				return () => u.value ? (d(), e({
					el: u.value,
					options: o,
					eventBus: i,
					workspaceStore: a
				})) : null;
			}
		}), ee(d), ye(async () => {
			let e = zi();
			s === "preview" && e && await c({
				namespace: e.namespace,
				slug: e.slug,
				removable: !1,
				tmp: !0
			});
		}), Xl(), Yl(), Zl();
		async function p() {
			await t.sendMessage({ text: n.value });
		}
		return (e, t) => (b(), D(C, null, [
			T("div", Tp, null, 512),
			f.value === "idle" ? k("", !0) : (b(), D("div", {
				key: 0,
				class: "bg-b-1 text-c-1 fixed right-4 bottom-4 z-[10001] rounded-lg border px-4 py-3 text-sm shadow-lg",
				role: f.value === "error" ? "alert" : "status"
			}, x(f.value === "loading" ? "Loading request editor…" : "Could not load the request editor. Refresh the page and try again."), 9, Ep)),
			j(cp, {
				onSubmit: p,
				onUploadApi: t[0] ||= (t) => e.$emit("uploadApi")
			}),
			j(wp, { modalState: _(r) }, null, 8, ["modalState"])
		], 64));
	}
}), Op = /* @__PURE__ */ m({
	__name: "App",
	props: {
		registryDocuments: {},
		registryUrl: {},
		dashboardUrl: {},
		platformProxyUrl: {},
		baseUrl: {},
		mode: { default: "full" },
		getAccessToken: { type: Function },
		getAgentKey: { type: Function },
		getActiveDocumentJson: { type: Function },
		isLoggedIn: {},
		prefilledMessage: {},
		hideAddApi: { type: Boolean }
	},
	emits: ["uploadApi"],
	setup(e, { expose: t }) {
		let n = Jl({
			getActiveDocumentJson: e.getActiveDocumentJson,
			initialRegistryDocuments: e.registryDocuments,
			prefilledMessageRef: e.prefilledMessage,
			platformProxyUrl: e.platformProxyUrl,
			registryUrl: e.registryUrl,
			baseUrl: e.baseUrl,
			mode: e.mode,
			getAccessToken: e.getAccessToken,
			getAgentKey: e.getAgentKey,
			isLoggedIn: e.isLoggedIn,
			dashboardUrl: e.dashboardUrl,
			hideAddApi: e.hideAddApi
		});
		return ae(Gl, n), t({ addDocumentAsync: n.addDocumentAsync }), (e, t) => (b(), E(Dp, { onUploadApi: t[0] ||= (t) => e.$emit("uploadApi") }));
	}
}), kp = /* @__PURE__ */ m({
	__name: "AgentScalarChatInterface",
	props: {
		agentScalarConfiguration: {},
		externalUrls: {},
		workspaceStore: {},
		prefilledMessage: {}
	},
	setup(e) {
		return (t, n) => (b(), E(_(Op), {
			baseUrl: e.externalUrls.apiBaseUrl,
			dashboardUrl: e.externalUrls.dashboardUrl,
			getActiveDocumentJson: () => e.workspaceStore.exportActiveDocument("json"),
			getAgentKey: e.agentScalarConfiguration?.key ? () => e.agentScalarConfiguration?.key ?? "" : void 0,
			hideAddApi: e.agentScalarConfiguration?.hideAddApi,
			mode: e.agentScalarConfiguration?.key ? "full" : "preview",
			platformProxyUrl: e.externalUrls.proxyUrl,
			prefilledMessage: e.prefilledMessage,
			registryDocuments: [],
			registryUrl: e.externalUrls.registryUrl
		}, null, 8, [
			"baseUrl",
			"dashboardUrl",
			"getActiveDocumentJson",
			"getAgentKey",
			"hideAddApi",
			"mode",
			"platformProxyUrl",
			"prefilledMessage",
			"registryUrl"
		]));
	}
}), Ap = { class: "agent-scalar-container custom-scroll custom-scroll-self-contain-overflow overflow-auto px-6" }, jp = /*#__PURE__*/ e(/* @__PURE__ */ m({
	__name: "AgentScalarDrawer",
	props: {
		agentScalarConfiguration: {},
		externalUrls: {},
		workspaceStore: {}
	},
	setup(e) {
		let t = c(), { translate: n } = p();
		return (r, i) => (b(), D(C, null, [j(Ft, {
			appear: "",
			enterActiveClass: "transition-opacity duration-500",
			enterFromClass: "opacity-0",
			enterToClass: "opacity-100",
			leaveActiveClass: "transition-opacity duration-200",
			leaveFromClass: "opacity-100",
			leaveToClass: "opacity-0"
		}, {
			default: O(() => [me(T("div", {
				class: "agent-scalar-overlay bg-backdrop fixed inset-0 z-10 ease-[cubic-bezier(0.77,0,0.175,1)]",
				onClick: i[0] ||= (e) => _(t)?.closeAgent()
			}, null, 512), [[mt, _(t)?.showAgent.value]])]),
			_: 1
		}), j(Ft, {
			appear: "",
			enterActiveClass: "transition-transform duration-300",
			enterFromClass: "-translate-x-full",
			enterToClass: "translate-x-0",
			leaveActiveClass: "transition-transform duration-200",
			leaveFromClass: "translate-x-0",
			leaveToClass: "-translate-x-full"
		}, {
			default: O(() => [me(T("div", {
				class: "agent-scalar left-refs-w-sidebar bg-b-1 fixed inset-y-0 right-12 z-10 grid border-r shadow-lg",
				onKeydown: i[2] ||= Je((e) => _(t)?.closeAgent(), ["escape"])
			}, [T("div", Ap, [j(kp, {
				agentScalarConfiguration: e.agentScalarConfiguration,
				externalUrls: e.externalUrls,
				prefilledMessage: _(t)?.prefilledMessage,
				workspaceStore: e.workspaceStore
			}, null, 8, [
				"agentScalarConfiguration",
				"externalUrls",
				"prefilledMessage",
				"workspaceStore"
			])]), j(_(qe), {
				class: "agent-scalar-exit-button absolute top-2 right-2",
				icon: _(At),
				label: _(n)("agent.close"),
				weight: "bold",
				onClick: i[1] ||= (e) => _(t)?.closeAgent()
			}, null, 8, ["icon", "label"])], 544), [[mt, _(t)?.showAgent.value]])]),
			_: 1
		})], 64));
	}
}), [["__scopeId", "data-v-7081e73d"]]);
export { jp as default };
