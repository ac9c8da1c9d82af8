import { n as e } from "./rolldown-runtime-QGRDbDUS.js";
// vendor/node_modules/@vue/shared/dist/shared.esm-bundler.js
// @__NO_SIDE_EFFECTS__
function t(e) {
	let t = /* @__PURE__ */ Object.create(null);
	for (let n of e.split(",")) t[n] = 1;
	return (e) => e in t;
}
var n = {}, r = [], i = () => {}, a = () => !1, o = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && (e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), s = (e) => e.startsWith("onUpdate:"), c = Object.assign, l = (e, t) => {
	let n = e.indexOf(t);
	n > -1 && e.splice(n, 1);
}, u = Object.prototype.hasOwnProperty, d = (e, t) => u.call(e, t), f = Array.isArray, p = (e) => S(e) === "[object Map]", m = (e) => S(e) === "[object Set]", h = (e) => S(e) === "[object Date]", g = (e) => typeof e == "function", _ = (e) => typeof e == "string", v = (e) => typeof e == "symbol", y = (e) => typeof e == "object" && !!e, b = (e) => (y(e) || g(e)) && g(e.then) && g(e.catch), x = Object.prototype.toString, S = (e) => x.call(e), C = (e) => S(e).slice(8, -1), w = (e) => S(e) === "[object Object]", ee = (e) => _(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, T = /* @__PURE__ */ t(",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"), E = (e) => {
	let t = /* @__PURE__ */ Object.create(null);
	return ((n) => t[n] || (t[n] = e(n)));
}, te = /-\w/g, D = /* @__PURE__ */ E((e) => e.replace(te, (e) => e.slice(1).toUpperCase())), ne = /\B([A-Z])/g, O = /* @__PURE__ */ E((e) => e.replace(ne, "-$1").toLowerCase()), re = /* @__PURE__ */ E((e) => e.charAt(0).toUpperCase() + e.slice(1)), ie = /* @__PURE__ */ E((e) => e ? `on${re(e)}` : ""), k = (e, t) => !Object.is(e, t), A = (e, ...t) => {
	for (let n = 0; n < e.length; n++) e[n](...t);
}, ae = (e, t, n, r = !1) => {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		writable: r,
		value: n
	});
}, oe = (e) => {
	let t = parseFloat(e);
	return isNaN(t) ? e : t;
}, se = (e) => {
	let t = _(e) ? Number(e) : NaN;
	return isNaN(t) ? e : t;
}, ce, le = () => ce ||= typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {};
function ue(e) {
	if (f(e)) {
		let t = {};
		for (let n = 0; n < e.length; n++) {
			let r = e[n], i = _(r) ? me(r) : ue(r);
			if (i) for (let e in i) t[e] = i[e];
		}
		return t;
	}
	if (_(e) || y(e)) return e;
}
var de = /;(?![^(]*\))/g, fe = /:([^]+)/, pe = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function me(e) {
	let t = {};
	return e.replace(pe, (e) => e.startsWith("/*") ? "" : e).split(de).forEach((e) => {
		if (e) {
			let n = e.split(fe);
			n.length > 1 && (t[n[0].trim()] = n[1].trim());
		}
	}), t;
}
function he(e) {
	if (!e) return "";
	if (_(e)) return e;
	let t = "";
	for (let n in e) {
		let r = e[n];
		if (_(r) || typeof r == "number") {
			let e = n.startsWith("--") ? n : O(n);
			t += `${e}:${r};`;
		}
	}
	return t;
}
function ge(e) {
	let t = "";
	if (_(e)) t = e;
	else if (f(e)) for (let n = 0; n < e.length; n++) {
		let r = ge(e[n]);
		r && (t += r + " ");
	}
	else if (y(e)) for (let n in e) e[n] && (t += n + " ");
	return t.trim();
}
function _e(e) {
	if (!e) return null;
	let { class: t, style: n } = e;
	return t && !_(t) && (e.class = ge(t)), n && (e.style = ue(n)), e;
}
var ve = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", ye = /* @__PURE__ */ t(ve), be = /* @__PURE__ */ t(ve + ",async,autofocus,autoplay,controls,default,defer,disabled,inert,loop,open,required,reversed,scoped,seamless,checked,muted,multiple,selected");
function xe(e) {
	return !!e || e === "";
}
var Se = /* @__PURE__ */ t("accept,accept-charset,accesskey,action,align,allow,alt,async,autocapitalize,autocomplete,autofocus,autoplay,background,bgcolor,border,buffered,capture,challenge,charset,checked,cite,class,code,codebase,color,cols,colspan,content,contenteditable,contextmenu,controls,coords,crossorigin,csp,data,datetime,decoding,default,defer,dir,dirname,disabled,download,draggable,dropzone,enctype,enterkeyhint,for,form,formaction,formenctype,formmethod,formnovalidate,formtarget,headers,height,hidden,high,href,hreflang,http-equiv,icon,id,importance,inert,integrity,ismap,itemprop,keytype,kind,label,lang,language,loading,list,loop,low,manifest,max,maxlength,minlength,media,min,multiple,muted,name,novalidate,open,optimum,pattern,ping,placeholder,poster,preload,radiogroup,readonly,referrerpolicy,rel,required,reversed,rows,rowspan,sandbox,scope,scoped,selected,shape,size,sizes,slot,span,spellcheck,src,srcdoc,srclang,srcset,start,step,style,summary,tabindex,target,title,translate,type,usemap,value,width,wrap"), Ce = /* @__PURE__ */ t("xmlns,accent-height,accumulate,additive,alignment-baseline,alphabetic,amplitude,arabic-form,ascent,attributeName,attributeType,azimuth,baseFrequency,baseline-shift,baseProfile,bbox,begin,bias,by,calcMode,cap-height,class,clip,clipPathUnits,clip-path,clip-rule,color,color-interpolation,color-interpolation-filters,color-profile,color-rendering,contentScriptType,contentStyleType,crossorigin,cursor,cx,cy,d,decelerate,descent,diffuseConstant,direction,display,divisor,dominant-baseline,dur,dx,dy,edgeMode,elevation,enable-background,end,exponent,fill,fill-opacity,fill-rule,filter,filterRes,filterUnits,flood-color,flood-opacity,font-family,font-size,font-size-adjust,font-stretch,font-style,font-variant,font-weight,format,from,fr,fx,fy,g1,g2,glyph-name,glyph-orientation-horizontal,glyph-orientation-vertical,glyphRef,gradientTransform,gradientUnits,hanging,height,href,hreflang,horiz-adv-x,horiz-origin-x,id,ideographic,image-rendering,in,in2,intercept,k,k1,k2,k3,k4,kernelMatrix,kernelUnitLength,kerning,keyPoints,keySplines,keyTimes,lang,lengthAdjust,letter-spacing,lighting-color,limitingConeAngle,local,marker-end,marker-mid,marker-start,markerHeight,markerUnits,markerWidth,mask,maskContentUnits,maskUnits,mathematical,max,media,method,min,mode,name,numOctaves,offset,opacity,operator,order,orient,orientation,origin,overflow,overline-position,overline-thickness,panose-1,paint-order,path,pathLength,patternContentUnits,patternTransform,patternUnits,ping,pointer-events,points,pointsAtX,pointsAtY,pointsAtZ,preserveAlpha,preserveAspectRatio,primitiveUnits,r,radius,referrerPolicy,refX,refY,rel,rendering-intent,repeatCount,repeatDur,requiredExtensions,requiredFeatures,restart,result,rotate,rx,ry,scale,seed,shape-rendering,slope,spacing,specularConstant,specularExponent,speed,spreadMethod,startOffset,stdDeviation,stemh,stemv,stitchTiles,stop-color,stop-opacity,strikethrough-position,strikethrough-thickness,string,stroke,stroke-dasharray,stroke-dashoffset,stroke-linecap,stroke-linejoin,stroke-miterlimit,stroke-opacity,stroke-width,style,surfaceScale,systemLanguage,tabindex,tableValues,target,targetX,targetY,text-anchor,text-decoration,text-rendering,textLength,to,transform,transform-origin,type,u1,u2,underline-position,underline-thickness,unicode,unicode-bidi,unicode-range,units-per-em,v-alphabetic,v-hanging,v-ideographic,v-mathematical,values,vector-effect,version,vert-adv-y,vert-origin-x,vert-origin-y,viewBox,viewTarget,visibility,width,widths,word-spacing,writing-mode,x,x-height,x1,x2,xChannelSelector,xlink:actuate,xlink:arcrole,xlink:href,xlink:role,xlink:show,xlink:title,xlink:type,xmlns:xlink,xml:base,xml:lang,xml:space,y,y1,y2,yChannelSelector,z,zoomAndPan");
function we(e) {
	if (e == null) return !1;
	let t = typeof e;
	return t === "string" || t === "number" || t === "boolean";
}
var Te = /[ !"#$%&'()*+,./:;<=>?@[\\\]^`{|}~]/g;
function Ee(e, t) {
	return e.replace(Te, (e) => t ? e === "\"" ? "\\\\\\\"" : `\\\\${e}` : `\\${e}`);
}
function De(e, t, n) {
	if (e.length !== t.length) return !1;
	let r = !0;
	for (let i = 0; r && i < e.length; i++) r = je(e[i], t[i], n);
	return r;
}
function Oe(e, t, n) {
	if (e.size !== t.size) return !1;
	let r = Array.from(t), i = new Uint8Array(r.length);
	for (let t of e) {
		let e = -1;
		for (let a = 0; a < r.length; a++) if (!i[a] && je(t, r[a], n)) {
			e = a;
			break;
		}
		if (e < 0) return !1;
		i[e] = 1;
	}
	return !0;
}
function ke(e, t, n) {
	let r = p(e), i = p(t);
	if (r || i || (r = m(e), i = m(t), r || i)) return r && i ? Oe(e, t, n) : !1;
	if (Object.keys(e).length !== Object.keys(t).length) return !1;
	for (let r in e) {
		let i = e.hasOwnProperty(r), a = t.hasOwnProperty(r);
		if (i && !a || !i && a || !je(e[r], t[r], n)) return !1;
	}
	return String(e) === String(t);
}
function Ae(e, t, n, r) {
	n ||= [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	let [i, a] = n;
	if (i.has(e) || a.has(t)) return i.get(e) === t && a.get(t) === e;
	i.set(e, t), a.set(t, e);
	let o = r(e, t, n);
	return i.delete(e), a.delete(t), o;
}
function je(e, t, n) {
	if (e === t) return !0;
	let r = h(e), i = h(t);
	return r || i ? r && i ? e.getTime() === t.getTime() : !1 : (r = v(e), i = v(t), r || i ? e === t : (r = f(e), i = f(t), r || i ? r && i ? Ae(e, t, n, De) : !1 : (r = y(e), i = y(t), r || i ? !r || !i ? !1 : Ae(e, t, n, ke) : String(e) === String(t))));
}
function Me(e, t) {
	return e.findIndex((e) => je(e, t));
}
var Ne = (e) => !!(e && e.__v_isRef === !0), Pe = (e) => _(e) ? e : e == null ? "" : f(e) || y(e) && (e.toString === x || !g(e.toString)) ? Ne(e) ? Pe(e.value) : JSON.stringify(e, Fe, 2) : String(e), Fe = (e, t) => Ne(t) ? Fe(e, t.value) : p(t) ? { [`Map(${t.size})`]: [...t.entries()].reduce((e, [t, n], r) => (e[Ie(t, r) + " =>"] = n, e), {}) } : m(t) ? { [`Set(${t.size})`]: [...t.values()].map((e) => Ie(e)) } : v(t) ? Ie(t) : y(t) && !f(t) && !w(t) ? String(t) : t, Ie = (e, t = "") => v(e) ? `Symbol(${e.description ?? t})` : e;
function Le(e) {
	return e == null ? "initial" : typeof e == "string" ? e === "" ? " " : e : String(e);
}
// vendor/node_modules/@vue/reactivity/dist/reactivity.esm-bundler.js
var j, Re = class {
	constructor(e = !1) {
		this.detached = e, this._active = !0, this._on = 0, this.effects = [], this.cleanups = [], this._isPaused = !1, this._warnOnRun = !0, this.__v_skip = !0, !e && j && (j.active ? (this.parent = j, this.index = (j.scopes || (j.scopes = [])).push(this) - 1) : (this._active = !1, this._warnOnRun = !1));
	}
	get active() {
		return this._active;
	}
	pause() {
		if (this._active) {
			this._isPaused = !0;
			let e, t;
			if (this.scopes) {
				let n = this.scopes.slice();
				for (e = 0, t = n.length; e < t; e++) n[e].pause();
			}
			for (e = 0, t = this.effects.length; e < t; e++) this.effects[e].pause();
		}
	}
	resume() {
		if (this._active && this._isPaused) {
			this._isPaused = !1;
			let e, t;
			if (this.scopes) {
				let n = this.scopes.slice();
				for (e = 0, t = n.length; e < t; e++) n[e].resume();
			}
			let n = this.effects.slice();
			for (e = 0, t = n.length; e < t; e++) n[e].resume();
		}
	}
	run(e) {
		if (this._active) {
			let t = j;
			try {
				return j = this, e();
			} finally {
				j = t;
			}
		}
	}
	on() {
		++this._on === 1 && (this.prevScope = j, j = this);
	}
	off() {
		if (this._on > 0 && --this._on === 0) {
			if (j === this) j = this.prevScope;
			else {
				let e = j;
				for (; e;) {
					if (e.prevScope === this) {
						e.prevScope = this.prevScope;
						break;
					}
					e = e.prevScope;
				}
			}
			this.prevScope = void 0;
		}
	}
	stop(e) {
		if (this._active) {
			this._active = !1;
			let t, n;
			for (t = 0, n = this.effects.length; t < n; t++) this.effects[t].stop();
			for (this.effects.length = 0, t = 0, n = this.cleanups.length; t < n; t++) this.cleanups[t]();
			if (this.cleanups.length = 0, this.scopes) {
				let e = this.scopes.slice();
				for (t = 0, n = e.length; t < n; t++) e[t].stop(!0);
				this.scopes.length = 0;
			}
			if (!this.detached && this.parent && !e) {
				let e = this.parent.scopes.pop();
				e && e !== this && (this.parent.scopes[this.index] = e, e.index = this.index);
			}
			this.parent = void 0;
		}
	}
};
function ze(e) {
	return new Re(e);
}
function Be() {
	return j;
}
function Ve(e, t = !1) {
	j && (j.active ? j.cleanups.push(e) : e());
}
var M, He = /* @__PURE__ */ new WeakSet(), Ue = class {
	constructor(e) {
		this.fn = e, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, j && (j.active ? j.effects.push(this) : this.flags &= -2);
	}
	pause() {
		this.flags |= 64;
	}
	resume() {
		this.flags & 64 && (this.flags &= -65, He.has(this) && (He.delete(this), this.trigger()));
	}
	notify() {
		this.flags & 2 && !(this.flags & 32) || this.flags & 8 || qe(this);
	}
	run() {
		if (!(this.flags & 1)) return this.fn();
		this.flags |= 2, ot(this), Xe(this);
		let e = M, t = nt;
		M = this, nt = !0;
		try {
			return this.fn();
		} finally {
			Ze(this), M = e, nt = t, this.flags &= -3;
		}
	}
	stop() {
		if (this.flags & 1) {
			for (let e = this.deps; e; e = e.nextDep) et(e);
			this.deps = this.depsTail = void 0, ot(this), this.onStop && this.onStop(), this.flags &= -2;
		}
	}
	trigger() {
		this.flags & 64 ? He.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
	}
	runIfDirty() {
		Qe(this) && this.run();
	}
	get dirty() {
		return Qe(this);
	}
}, We = 0, Ge, Ke;
function qe(e, t = !1) {
	e.flags |= 8, t ? (e.next = Ke, Ke = e) : (e.next = Ge, Ge = e);
}
function Je() {
	We++;
}
function Ye() {
	if (--We > 0) return;
	if (Ke) {
		let e = Ke;
		for (Ke = void 0; e;) {
			let t = e.next;
			e.next = void 0, e.flags &= -9, e = t;
		}
	}
	let e;
	for (; Ge;) {
		let t = Ge;
		for (Ge = void 0; t;) {
			let n = t.next;
			if (t.next = void 0, t.flags &= -9, t.flags & 1) try {
				t.trigger();
			} catch (t) {
				e ||= t;
			}
			t = n;
		}
	}
	if (e) throw e;
}
function Xe(e) {
	for (let t = e.deps; t; t = t.nextDep) t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function Ze(e) {
	let t, n = e.depsTail, r = n;
	for (; r;) {
		let e = r.prevDep;
		r.version === -1 ? (r === n && (n = e), et(r), tt(r)) : t = r, r.dep.activeLink = r.prevActiveLink, r.prevActiveLink = void 0, r = e;
	}
	e.deps = t, e.depsTail = n;
}
function Qe(e) {
	for (let t = e.deps; t; t = t.nextDep) if (t.dep.version !== t.version || t.dep.computed && ($e(t.dep.computed) || t.dep.version !== t.version)) return !0;
	return !!e._dirty;
}
function $e(e) {
	if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === st) || (e.globalVersion = st, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !Qe(e)))) return;
	e.flags |= 2;
	let t = e.dep, n = M, r = nt;
	M = e, nt = !0;
	try {
		Xe(e);
		let n = e.fn(e._value);
		(t.version === 0 || k(n, e._value)) && (e.flags |= 128, e._value = n, t.version++);
	} catch (e) {
		throw t.version++, e;
	} finally {
		M = n, nt = r, Ze(e), e.flags &= -3;
	}
}
function et(e, t = !1) {
	let { dep: n, prevSub: r, nextSub: i } = e;
	if (r && (r.nextSub = i, e.prevSub = void 0), i && (i.prevSub = r, e.nextSub = void 0), n.subs === e && (n.subs = r, !r && n.computed)) {
		n.computed.flags &= -5;
		for (let e = n.computed.deps; e; e = e.nextDep) et(e, !0);
	}
	!t && !--n.sc && n.map && n.map.delete(n.key);
}
function tt(e) {
	let { prevDep: t, nextDep: n } = e;
	t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
var nt = !0, rt = [];
function it() {
	rt.push(nt), nt = !1;
}
function at() {
	let e = rt.pop();
	nt = e === void 0 || e;
}
function ot(e) {
	let { cleanup: t } = e;
	if (e.cleanup = void 0, t) {
		let e = M;
		M = void 0;
		try {
			t();
		} finally {
			M = e;
		}
	}
}
var st = 0, ct = class {
	constructor(e, t) {
		this.sub = e, this.dep = t, this.version = t.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
	}
}, lt = class {
	constructor(e) {
		this.computed = e, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
	}
	track(e) {
		if (!M || !nt || M === this.computed) return;
		let t = this.activeLink;
		if (t === void 0 || t.sub !== M) t = this.activeLink = new ct(M, this), M.deps ? (t.prevDep = M.depsTail, M.depsTail.nextDep = t, M.depsTail = t) : M.deps = M.depsTail = t, ut(t);
		else if (t.version === -1 && (t.version = this.version, t.nextDep)) {
			let e = t.nextDep;
			e.prevDep = t.prevDep, t.prevDep && (t.prevDep.nextDep = e), t.prevDep = M.depsTail, t.nextDep = void 0, M.depsTail.nextDep = t, M.depsTail = t, M.deps === t && (M.deps = e);
		}
		return t;
	}
	trigger(e) {
		this.version++, st++, this.notify(e);
	}
	notify(e) {
		Je();
		try {
			for (let e = this.subs; e; e = e.prevSub) e.sub.notify() && e.sub.dep.notify();
		} finally {
			Ye();
		}
	}
};
function ut(e) {
	if (e.dep.sc++, e.sub.flags & 4) {
		let t = e.dep.computed;
		if (t && !e.dep.subs) {
			t.flags |= 20;
			for (let e = t.deps; e; e = e.nextDep) ut(e);
		}
		let n = e.dep.subs;
		n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
	}
}
var dt = /* @__PURE__ */ new WeakMap(), ft = /* @__PURE__ */ Symbol(""), pt = /* @__PURE__ */ Symbol(""), mt = /* @__PURE__ */ Symbol("");
function N(e, t, n) {
	if (nt && M) {
		let t = dt.get(e);
		t || dt.set(e, t = /* @__PURE__ */ new Map());
		let r = t.get(n);
		r || (t.set(n, r = new lt()), r.map = t, r.key = n), r.track();
	}
}
function ht(e, t, n, r, i, a) {
	let o = dt.get(e);
	if (!o) {
		st++;
		return;
	}
	let s = (e) => {
		e && e.trigger();
	};
	if (Je(), t === "clear") o.forEach(s);
	else {
		let i = f(e), a = i && ee(n);
		if (i && n === "length") {
			let e = Number(r);
			o.forEach((t, n) => {
				(n === "length" || n === mt || !v(n) && n >= e) && s(t);
			});
		} else switch ((n !== void 0 || o.has(void 0)) && s(o.get(n)), a && s(o.get(mt)), t) {
			case "add":
				i ? a && s(o.get("length")) : (s(o.get(ft)), p(e) && s(o.get(pt)));
				break;
			case "delete":
				i || (s(o.get(ft)), p(e) && s(o.get(pt)));
				break;
			case "set": p(e) && s(o.get(ft));
		}
	}
	Ye();
}
function gt(e, t) {
	let n = dt.get(e);
	return n && n.get(t);
}
function _t(e) {
	let t = /* @__PURE__ */ F(e);
	return t === e || (N(t, "iterate", mt), /* @__PURE__ */ P(e)) ? t : /* @__PURE__ */ on(e) ? /* @__PURE__ */ an(e) ? t.map((e) => ln(I(e))) : t.map(ln) : t.map(I);
}
function vt(e) {
	return N(e = /* @__PURE__ */ F(e), "iterate", mt), e;
}
function yt(e, t) {
	return /* @__PURE__ */ on(e) ? ln(/* @__PURE__ */ an(e) ? I(t) : t) : I(t);
}
var bt = {
	__proto__: null,
	[Symbol.iterator]() {
		return xt(this, Symbol.iterator, (e) => yt(this, e));
	},
	concat(...e) {
		return _t(this).concat(...e.map((e) => f(e) ? _t(e) : e));
	},
	entries() {
		return xt(this, "entries", (e) => (e[1] = yt(this, e[1]), e));
	},
	every(e, t) {
		return wt(this, "every", e, t, void 0, arguments);
	},
	filter(e, t) {
		return wt(this, "filter", e, t, (e) => e.map((e) => yt(this, e)), arguments);
	},
	find(e, t) {
		return wt(this, "find", e, t, (e) => yt(this, e), arguments);
	},
	findIndex(e, t) {
		return wt(this, "findIndex", e, t, void 0, arguments);
	},
	findLast(e, t) {
		return wt(this, "findLast", e, t, (e) => yt(this, e), arguments);
	},
	findLastIndex(e, t) {
		return wt(this, "findLastIndex", e, t, void 0, arguments);
	},
	forEach(e, t) {
		return wt(this, "forEach", e, t, void 0, arguments);
	},
	includes(...e) {
		return Et(this, "includes", e);
	},
	indexOf(...e) {
		return Et(this, "indexOf", e);
	},
	join(e) {
		return _t(this).join(e);
	},
	lastIndexOf(...e) {
		return Et(this, "lastIndexOf", e);
	},
	map(e, t) {
		return wt(this, "map", e, t, void 0, arguments);
	},
	pop() {
		return Dt(this, "pop");
	},
	push(...e) {
		return Dt(this, "push", e);
	},
	reduce(e, ...t) {
		return Tt(this, "reduce", e, t);
	},
	reduceRight(e, ...t) {
		return Tt(this, "reduceRight", e, t);
	},
	shift() {
		return Dt(this, "shift");
	},
	some(e, t) {
		return wt(this, "some", e, t, void 0, arguments);
	},
	splice(...e) {
		return Dt(this, "splice", e);
	},
	toReversed() {
		return _t(this).toReversed();
	},
	toSorted(e) {
		return _t(this).toSorted(e);
	},
	toSpliced(...e) {
		return _t(this).toSpliced(...e);
	},
	unshift(...e) {
		return Dt(this, "unshift", e);
	},
	values() {
		return xt(this, "values", (e) => yt(this, e));
	}
};
function xt(e, t, n) {
	let r = vt(e), i = r[t], a = i.call(r);
	if (r !== e && !/* @__PURE__ */ P(e)) {
		if (a[Symbol.toStringTag] === "Array Iterator") {
			let e = Object.create(Object.getPrototypeOf(a));
			return e.next = () => St(a.next(), n), i !== Ct[t] && Object.defineProperties(e, {
				return: { get() {
					let e = a.return;
					return typeof e == "function" ? e.bind(a) : e;
				} },
				throw: { get() {
					let e = a.throw;
					return typeof e == "function" ? e.bind(a) : e;
				} }
			}), e;
		}
		a._next = a.next, a.next = () => St(a._next(), n);
	}
	return a;
}
function St(e, t) {
	return e.done || (e.value = t(e.value)), e;
}
var Ct = Array.prototype;
function wt(e, t, n, r, i, a) {
	let o = vt(e), s = o !== e && !/* @__PURE__ */ P(e), c = o[t];
	if (c !== Ct[t]) {
		let t = c.apply(e, a);
		return s ? I(t) : t;
	}
	let l = n;
	o !== e && (s ? l = function(t, r) {
		return n.call(this, yt(e, t), r, e);
	} : n.length > 2 && (l = function(t, r) {
		return n.call(this, t, r, e);
	}));
	let u = c.call(o, l, r);
	return s && i ? i(u) : u;
}
function Tt(e, t, n, r) {
	let i = vt(e), a = i !== e && !/* @__PURE__ */ P(e), o = n, s = !1;
	i !== e && (a ? (s = r.length === 0, o = function(t, r, i) {
		return s && (s = !1, t = yt(e, t)), n.call(this, t, yt(e, r), i, e);
	}) : n.length > 3 && (o = function(t, r, i) {
		return n.call(this, t, r, i, e);
	}));
	let c = i[t](o, ...r);
	return s ? yt(e, c) : c;
}
function Et(e, t, n) {
	let r = /* @__PURE__ */ F(e);
	N(r, "iterate", mt);
	let i = r[t](...n);
	return (i === -1 || i === !1) && /* @__PURE__ */ sn(n[0]) ? (n[0] = /* @__PURE__ */ F(n[0]), r[t](...n)) : i;
}
function Dt(e, t, n = []) {
	it(), Je();
	let r = (/* @__PURE__ */ F(e))[t].apply(e, n);
	return Ye(), at(), r;
}
var Ot = /* @__PURE__ */ t("__proto__,__v_isRef,__isVue"), kt = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(v));
function At(e) {
	v(e) || (e = String(e));
	let t = /* @__PURE__ */ F(this);
	return N(t, "has", e), t.hasOwnProperty(e);
}
var jt = class {
	constructor(e = !1, t = !1) {
		this._isReadonly = e, this._isShallow = t;
	}
	get(e, t, n) {
		if (t === "__v_skip") return e.__v_skip;
		let r = this._isReadonly, i = this._isShallow;
		if (t === "__v_isReactive") return !r;
		if (t === "__v_isReadonly") return r;
		if (t === "__v_isShallow") return i;
		if (t === "__v_raw") return n === (r ? i ? Zt : Xt : i ? Yt : Jt).get(e) || Object.getPrototypeOf(e) === Object.getPrototypeOf(n) ? e : void 0;
		let a = f(e);
		if (!r) {
			let e;
			if (a && (e = bt[t])) return e;
			if (t === "hasOwnProperty") return At;
		}
		let o = Reflect.get(e, t, /* @__PURE__ */ L(e) ? e : n);
		if ((v(t) ? kt.has(t) : Ot(t)) || (r || N(e, "get", t), i)) return o;
		if (/* @__PURE__ */ L(o)) {
			let e = a && ee(t) ? o : o.value;
			return r && y(e) ? /* @__PURE__ */ tn(e) : e;
		}
		return y(o) ? r ? /* @__PURE__ */ tn(o) : /* @__PURE__ */ $t(o) : o;
	}
}, Mt = class extends jt {
	constructor(e = !1) {
		super(!1, e);
	}
	set(e, t, n, r) {
		let i = e[t], a = f(e) && ee(t);
		if (!this._isShallow) {
			let e = /* @__PURE__ */ on(i);
			if (!/* @__PURE__ */ P(n) && !/* @__PURE__ */ on(n) && (i = /* @__PURE__ */ F(i), n = /* @__PURE__ */ F(n)), !a && /* @__PURE__ */ L(i) && !/* @__PURE__ */ L(n)) return e || (i.value = n), !0;
		}
		let o = a ? Number(t) < e.length : d(e, t), s = Reflect.set(e, t, n, /* @__PURE__ */ L(e) ? e : r);
		return e === /* @__PURE__ */ F(r) && s && (o ? k(n, i) && ht(e, "set", t, n, i) : ht(e, "add", t, n)), s;
	}
	deleteProperty(e, t) {
		let n = d(e, t), r = e[t], i = Reflect.deleteProperty(e, t);
		return i && n && ht(e, "delete", t, void 0, r), i;
	}
	has(e, t) {
		let n = Reflect.has(e, t);
		return v(t) && kt.has(t) || N(e, "has", t), n;
	}
	ownKeys(e) {
		return N(e, "iterate", f(e) ? "length" : ft), Reflect.ownKeys(e);
	}
}, Nt = class extends jt {
	constructor(e = !1) {
		super(!0, e);
	}
	set(e, t) {
		return !0;
	}
	deleteProperty(e, t) {
		return !0;
	}
}, Pt = /* @__PURE__ */ new Mt(), Ft = /* @__PURE__ */ new Nt(), It = /* @__PURE__ */ new Mt(!0), Lt = /* @__PURE__ */ new Nt(!0), Rt = (e) => e, zt = (e) => Reflect.getPrototypeOf(e);
function Bt(e, t, n) {
	return function(...r) {
		let i = this.__v_raw, a = /* @__PURE__ */ F(i), o = p(a), s = e === "entries" || e === Symbol.iterator && o, l = e === "keys" && o, u = i[e](...r), d = n ? Rt : t ? ln : I;
		return !t && N(a, "iterate", l ? pt : ft), c(Object.create(u), { next() {
			let { value: e, done: t } = u.next();
			return t ? {
				value: e,
				done: t
			} : {
				value: s ? [d(e[0]), d(e[1])] : d(e),
				done: t
			};
		} });
	};
}
function Vt(e) {
	return function(...t) {
		return e === "delete" ? !1 : e === "clear" ? void 0 : this;
	};
}
function Ht(e, t) {
	let n = {
		get(n) {
			let r = this.__v_raw, i = /* @__PURE__ */ F(r), a = /* @__PURE__ */ F(n);
			e || (k(n, a) && N(i, "get", n), N(i, "get", a));
			let { has: o } = zt(i), s = t ? Rt : e ? ln : I;
			if (o.call(i, n)) return s(r.get(n));
			if (o.call(i, a)) return s(r.get(a));
			r !== i && r.get(n);
		},
		get size() {
			let t = this.__v_raw;
			return !e && N(/* @__PURE__ */ F(t), "iterate", ft), t.size;
		},
		has(t) {
			let n = this.__v_raw, r = /* @__PURE__ */ F(n), i = /* @__PURE__ */ F(t);
			return e || (k(t, i) && N(r, "has", t), N(r, "has", i)), t === i ? n.has(t) : n.has(t) || n.has(i);
		},
		forEach(n, r) {
			let i = this, a = i.__v_raw, o = /* @__PURE__ */ F(a), s = t ? Rt : e ? ln : I;
			return !e && N(o, "iterate", ft), a.forEach((e, t) => n.call(r, s(e), s(t), i));
		}
	};
	return c(n, e ? {
		add: Vt("add"),
		set: Vt("set"),
		delete: Vt("delete"),
		clear: Vt("clear")
	} : {
		add(e) {
			let n = /* @__PURE__ */ F(this), r = zt(n), i = /* @__PURE__ */ F(e), a = !t && !/* @__PURE__ */ P(e) && !/* @__PURE__ */ on(e) ? i : e;
			return r.has.call(n, a) || k(e, a) && r.has.call(n, e) || k(i, a) && r.has.call(n, i) || (n.add(a), ht(n, "add", a, a)), this;
		},
		set(e, n) {
			t || /* @__PURE__ */ P(n) || /* @__PURE__ */ on(n) || (n = /* @__PURE__ */ F(n));
			let r = /* @__PURE__ */ F(this), { has: i, get: a } = zt(r), o = i.call(r, e);
			o ||= (e = /* @__PURE__ */ F(e), i.call(r, e));
			let s = a.call(r, e);
			return r.set(e, n), o ? k(n, s) && ht(r, "set", e, n, s) : ht(r, "add", e, n), this;
		},
		delete(e) {
			let t = /* @__PURE__ */ F(this), { has: n, get: r } = zt(t), i = n.call(t, e);
			i ||= (e = /* @__PURE__ */ F(e), n.call(t, e));
			let a = r ? r.call(t, e) : void 0, o = t.delete(e);
			return i && ht(t, "delete", e, void 0, a), o;
		},
		clear() {
			let e = /* @__PURE__ */ F(this), t = e.size !== 0, n = e.clear();
			return t && ht(e, "clear", void 0, void 0, void 0), n;
		}
	}), [
		"keys",
		"values",
		"entries",
		Symbol.iterator
	].forEach((r) => {
		n[r] = Bt(r, e, t);
	}), n;
}
function Ut(e, t) {
	let n = Ht(e, t);
	return (r, i, a) => i === "__v_isReactive" ? !e : i === "__v_isReadonly" ? e : i === "__v_isShallow" ? t : i === "__v_raw" ? r : Reflect.get(d(n, i) && i in r ? n : r, i, a);
}
var Wt = { get: /* @__PURE__ */ Ut(!1, !1) }, Gt = { get: /* @__PURE__ */ Ut(!1, !0) }, Kt = { get: /* @__PURE__ */ Ut(!0, !1) }, qt = { get: /* @__PURE__ */ Ut(!0, !0) }, Jt = /* @__PURE__ */ new WeakMap(), Yt = /* @__PURE__ */ new WeakMap(), Xt = /* @__PURE__ */ new WeakMap(), Zt = /* @__PURE__ */ new WeakMap();
function Qt(e) {
	switch (e) {
		case "Object":
		case "Array": return 1;
		case "Map":
		case "Set":
		case "WeakMap":
		case "WeakSet": return 2;
		default: return 0;
	}
}
// @__NO_SIDE_EFFECTS__
function $t(e) {
	return /* @__PURE__ */ on(e) ? e : rn(e, !1, Pt, Wt, Jt);
}
// @__NO_SIDE_EFFECTS__
function en(e) {
	return rn(e, !1, It, Gt, Yt);
}
// @__NO_SIDE_EFFECTS__
function tn(e) {
	return rn(e, !0, Ft, Kt, Xt);
}
// @__NO_SIDE_EFFECTS__
function nn(e) {
	return rn(e, !0, Lt, qt, Zt);
}
function rn(e, t, n, r, i) {
	if (!y(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e)) return e;
	let a = i.get(e);
	if (a) return a;
	let o = Qt(C(e));
	if (o === 0) return e;
	let s = new Proxy(e, o === 2 ? r : n);
	return i.set(e, s), s;
}
// @__NO_SIDE_EFFECTS__
function an(e) {
	return /* @__PURE__ */ on(e) ? /* @__PURE__ */ an(e.__v_raw) : !!(e && e.__v_isReactive);
}
// @__NO_SIDE_EFFECTS__
function on(e) {
	return !!(e && e.__v_isReadonly);
}
// @__NO_SIDE_EFFECTS__
function P(e) {
	return !!(e && e.__v_isShallow);
}
// @__NO_SIDE_EFFECTS__
function sn(e) {
	return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function F(e) {
	let t = e && e.__v_raw;
	return t ? /* @__PURE__ */ F(t) : e;
}
function cn(e) {
	return !d(e, "__v_skip") && Object.isExtensible(e) && ae(e, "__v_skip", !0), e;
}
var I = (e) => y(e) ? /* @__PURE__ */ $t(e) : e, ln = (e) => y(e) ? /* @__PURE__ */ tn(e) : e;
// @__NO_SIDE_EFFECTS__
function L(e) {
	return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function un(e) {
	return fn(e, !1);
}
// @__NO_SIDE_EFFECTS__
function dn(e) {
	return fn(e, !0);
}
function fn(e, t) {
	return /* @__PURE__ */ L(e) ? e : new pn(e, t);
}
var pn = class {
	constructor(e, t) {
		this.dep = new lt(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = t ? e : /* @__PURE__ */ F(e), this._value = t ? e : I(e), this.__v_isShallow = t;
	}
	get value() {
		return this.dep.track(), this._value;
	}
	set value(e) {
		let t = this._rawValue, n = this.__v_isShallow || /* @__PURE__ */ P(e) || /* @__PURE__ */ on(e);
		e = n ? e : /* @__PURE__ */ F(e), k(e, t) && (this._rawValue = e, this._value = n ? e : I(e), this.dep.trigger());
	}
};
function mn(e) {
	e.dep && e.dep.trigger();
}
function hn(e) {
	return /* @__PURE__ */ L(e) ? e.value : e;
}
function gn(e) {
	return g(e) ? e() : hn(e);
}
var _n = {
	get: (e, t, n) => t === "__v_raw" ? e : hn(Reflect.get(e, t, n)),
	set: (e, t, n, r) => {
		let i = e[t];
		return /* @__PURE__ */ L(i) && !/* @__PURE__ */ L(n) ? (i.value = n, !0) : Reflect.set(e, t, n, r);
	}
};
function vn(e) {
	return /* @__PURE__ */ an(e) ? e : new Proxy(e, _n);
}
var yn = class {
	constructor(e) {
		this.__v_isRef = !0, this._value = void 0;
		let t = this.dep = new lt(), { get: n, set: r } = e(t.track.bind(t), t.trigger.bind(t));
		this._get = n, this._set = r;
	}
	get value() {
		return this._value = this._get();
	}
	set value(e) {
		this._set(e);
	}
};
function bn(e) {
	return new yn(e);
}
// @__NO_SIDE_EFFECTS__
function xn(e) {
	let t = f(e) ? Array(e.length) : {};
	for (let n in e) t[n] = Tn(e, n);
	return t;
}
var Sn = class {
	constructor(e, t, n) {
		this._object = e, this._defaultValue = n, this.__v_isRef = !0, this._value = void 0, this._key = v(t) ? t : String(t), this._raw = /* @__PURE__ */ F(e);
		let r = !0, i = e;
		if (!f(e) || v(this._key) || !ee(this._key)) do
			r = !/* @__PURE__ */ sn(i) || /* @__PURE__ */ P(i);
		while (r && (i = i.__v_raw));
		this._shallow = r;
	}
	get value() {
		let e = this._object[this._key];
		return this._shallow && (e = hn(e)), this._value = e === void 0 ? this._defaultValue : e;
	}
	set value(e) {
		if (this._shallow && /* @__PURE__ */ L(this._raw[this._key])) {
			let t = this._object[this._key];
			if (/* @__PURE__ */ L(t)) {
				t.value = e;
				return;
			}
		}
		this._object[this._key] = e;
	}
	get dep() {
		return gt(this._raw, this._key);
	}
}, Cn = class {
	constructor(e) {
		this._getter = e, this.__v_isRef = !0, this.__v_isReadonly = !0, this._value = void 0;
	}
	get value() {
		return this._value = this._getter();
	}
};
// @__NO_SIDE_EFFECTS__
function wn(e, t, n) {
	return /* @__PURE__ */ L(e) ? e : g(e) ? new Cn(e) : y(e) && arguments.length > 1 ? Tn(e, t, n) : /* @__PURE__ */ un(e);
}
function Tn(e, t, n) {
	return new Sn(e, t, n);
}
var En = class {
	constructor(e, t, n) {
		this.fn = e, this.setter = t, this._value = void 0, this.dep = new lt(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = st - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !t, this.isSSR = n;
	}
	notify() {
		if (this.flags |= 16, !(this.flags & 8) && M !== this) return qe(this, !0), !0;
	}
	get value() {
		let e = this.dep.track();
		return $e(this), e && (e.version = this.dep.version), this._value;
	}
	set value(e) {
		this.setter && this.setter(e);
	}
};
// @__NO_SIDE_EFFECTS__
function Dn(e, t, n = !1) {
	let r, i;
	return g(e) ? r = e : (r = e.get, i = e.set), new En(r, i, n);
}
var On = {}, kn = /* @__PURE__ */ new WeakMap(), An = void 0;
function jn(e, t = !1, n = An) {
	if (n) {
		let t = kn.get(n);
		t || kn.set(n, t = []), t.push(e);
	}
}
function Mn(e, t, r = n) {
	let { immediate: a, deep: o, once: s, scheduler: c, augmentJob: u, call: d } = r, p = (e) => o ? e : /* @__PURE__ */ P(e) || o === !1 || o === 0 ? Nn(e, 1) : Nn(e), m, h, _, v, y = !1, b = !1;
	if (/* @__PURE__ */ L(e) ? (h = () => e.value, y = /* @__PURE__ */ P(e)) : /* @__PURE__ */ an(e) ? (h = () => p(e), y = !0) : f(e) ? (b = !0, y = e.some((e) => /* @__PURE__ */ an(e) || /* @__PURE__ */ P(e)), h = () => e.map((e) => {
		if (/* @__PURE__ */ L(e)) return e.value;
		if (/* @__PURE__ */ an(e)) return p(e);
		if (g(e)) return d ? d(e, 2) : e();
	})) : h = g(e) ? t ? d ? () => d(e, 2) : e : () => {
		if (_) {
			it();
			try {
				_();
			} finally {
				at();
			}
		}
		let t = An;
		An = m;
		try {
			return d ? d(e, 3, [v]) : e(v);
		} finally {
			An = t;
		}
	} : i, t && o) {
		let e = h, t = o === !0 ? Infinity : o;
		h = () => Nn(e(), t);
	}
	let x = Be(), S = () => {
		m.stop(), x && x.active && l(x.effects, m);
	};
	if (s && t) {
		let e = t;
		t = (...t) => {
			try {
				return e(...t);
			} finally {
				S();
			}
		};
	}
	let C = b ? Array(e.length).fill(On) : On, w = (e) => {
		if (m.flags & 1 && (m.dirty || e)) {
			if (t) {
				let n = m.run();
				if (e || o || y || (b ? n.some((e, t) => k(e, C[t])) : k(n, C))) {
					let e = An;
					it();
					try {
						_ && _(), An = m;
						let e = [
							n,
							C === On ? void 0 : b && C[0] === On ? [] : C,
							v
						];
						C = n, d ? d(t, 3, e) : t(...e);
					} finally {
						An = e, at();
					}
				}
			} else m.run();
		}
	};
	return u && u(w), m = new Ue(h), m.scheduler = c ? () => c(w, !1) : w, v = (e) => jn(e, !1, m), _ = m.onStop = () => {
		let e = kn.get(m);
		if (e) {
			if (d) d(e, 4);
			else for (let t of e) t();
			kn.delete(m);
		}
	}, t ? a ? w(!0) : C = m.run() : c ? c(w.bind(null, !0), !0) : m.run(), S.pause = m.pause.bind(m), S.resume = m.resume.bind(m), S.stop = S, S;
}
function Nn(e, t = Infinity, n) {
	if (t <= 0 || !y(e) || e.__v_skip || (n ||= /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t)) return e;
	if (n.set(e, t), t--, /* @__PURE__ */ L(e)) Nn(e.value, t, n);
	else if (f(e)) for (let r = 0; r < e.length; r++) Nn(e[r], t, n);
	else if (m(e) || p(e)) e.forEach((e) => {
		Nn(e, t, n);
	});
	else if (w(e)) {
		for (let r in e) Nn(e[r], t, n);
		for (let r of Object.getOwnPropertySymbols(e)) Object.prototype.propertyIsEnumerable.call(e, r) && Nn(e[r], t, n);
	}
	return e;
}
// vendor/node_modules/@vue/runtime-core/dist/runtime-core.esm-bundler.js
var Pn = [], Fn = !1;
function In(e, ...t) {
	if (Fn) return;
	Fn = !0, it();
	let n = Pn.length ? Pn[Pn.length - 1].component : null, r = n && n.appContext.config.warnHandler, i = Ln();
	if (r) Hn(r, n, 11, [
		e + t.map((e) => e.toString?.call(e) ?? JSON.stringify(e)).join(""),
		n && n.proxy,
		i.map(({ vnode: e }) => `at <${Ns(n, e.type)}>`).join("\n"),
		i
	]);
	else {
		let n = [`[Vue warn]: ${e}`, ...t];
		i.length && n.push("\n", ...Rn(i)), console.warn(...n);
	}
	at(), Fn = !1;
}
function Ln() {
	let e = Pn[Pn.length - 1];
	if (!e) return [];
	let t = [];
	for (; e;) {
		let n = t[0];
		n && n.vnode === e ? n.recurseCount++ : t.push({
			vnode: e,
			recurseCount: 0
		});
		let r = e.component && e.component.parent;
		e = r && r.vnode;
	}
	return t;
}
function Rn(e) {
	let t = [];
	return e.forEach((e, n) => {
		t.push(...n === 0 ? [] : ["\n"], ...zn(e));
	}), t;
}
function zn({ vnode: e, recurseCount: t }) {
	let n = t > 0 ? `... (${t} recursive calls)` : "", r = e.component ? e.component.parent == null : !1, i = ` at <${Ns(e.component, e.type, r)}`, a = ">" + n;
	return e.props ? [
		i,
		...Bn(e.props),
		a
	] : [i + a];
}
function Bn(e) {
	let t = [], n = Object.keys(e);
	return n.slice(0, 3).forEach((n) => {
		t.push(...Vn(n, e[n]));
	}), n.length > 3 && t.push(" ..."), t;
}
function Vn(e, t, n) {
	return _(t) ? (t = JSON.stringify(t), n ? t : [`${e}=${t}`]) : typeof t == "number" || typeof t == "boolean" || t == null ? n ? t : [`${e}=${t}`] : /* @__PURE__ */ L(t) ? (t = Vn(e, /* @__PURE__ */ F(t.value), !0), n ? t : [
		`${e}=Ref<`,
		t,
		">"
	]) : g(t) ? [`${e}=fn${t.name ? `<${t.name}>` : ""}`] : (t = /* @__PURE__ */ F(t), n ? t : [`${e}=`, t]);
}
function Hn(e, t, n, r) {
	try {
		return r ? e(...r) : e();
	} catch (e) {
		Wn(e, t, n);
	}
}
function Un(e, t, n, r) {
	if (g(e)) {
		let i = Hn(e, t, n, r);
		return i && b(i) && i.catch((e) => {
			Wn(e, t, n, void 0, !0);
		}), i;
	}
	if (f(e)) {
		let i = [];
		for (let a = 0; a < e.length; a++) i.push(Un(e[a], t, n, r));
		return i;
	}
}
function Wn(e, t, r, i = !0, a = !1) {
	let o = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: c } = t && t.appContext.config || n;
	if (t) {
		let n = t.parent, i = t.proxy, o = `https://vuejs.org/error-reference/#runtime-${r}`;
		for (; n;) {
			let t = n.ec;
			if (t && !n.isUnmounted && (!a || n.scope.active)) {
				for (let n = 0; n < t.length; n++) if (t[n](e, i, o) === !1) return;
			}
			n = n.parent;
		}
		if (s) {
			it(), Hn(s, null, 10, [
				e,
				i,
				o
			]), at();
			return;
		}
	}
	Gn(e, r, o, i, c);
}
function Gn(e, t, n, r = !0, i = !1) {
	if (i) throw e;
	console.error(e);
}
var R = [], Kn = -1, qn = [], Jn = null, Yn = 0, Xn = /* @__PURE__ */ Promise.resolve(), Zn = null;
function Qn(e) {
	let t = Zn || Xn;
	return e ? t.then(this ? e.bind(this) : e) : t;
}
function $n(e) {
	let t = Kn + 1, n = R.length;
	for (; t < n;) {
		let r = t + n >>> 1, i = R[r], a = sr(i);
		a < e || a === e && i.flags & 2 ? t = r + 1 : n = r;
	}
	return t;
}
function er(e) {
	if (!(e.flags & 1)) {
		let t = sr(e), n = R[R.length - 1];
		!n || !(e.flags & 2) && t >= sr(n) ? R.push(e) : R.splice($n(t), 0, e), e.flags |= 1, tr();
	}
}
function tr() {
	Zn ||= Xn.then(cr);
}
function nr(e) {
	if (!f(e)) Jn && e.id === -1 ? Jn.splice(Yn + 1, 0, e) : e.flags & 1 || (qn.push(e), e.flags |= 1);
	else for (let t = 0; t < e.length; t++) qn.push(e[t]);
	tr();
}
function rr(e, t, n, r = Kn + 1) {
	for (; r < R.length; r++) {
		let n = R[r];
		if (n && n.flags & 2) {
			if (e && n.id !== e.uid || t !== void 0 && !(n.id >= t)) continue;
			R.splice(r, 1), r = e ? r - 1 : Kn, n.flags & 4 && (n.flags &= -2), n(), n.flags & 4 || (n.flags &= -2);
		}
	}
}
function ir(e, t, n = 0) {
	if (qn.length) {
		let e = qn, r = 0;
		if (t) {
			e = [];
			for (let i = 0; i < qn.length; i++) {
				let a = qn[i];
				(a.i === void 0 ? t.has(a) : !a.i || a.i.uid < n) ? qn[r++] = a : e.push(a);
			}
		}
		let i = [...new Set(e)].sort((e, t) => sr(e) - sr(t));
		if (qn.length = r, Jn) {
			for (let e = 0; e < i.length; e++) Jn.push(i[e]);
			return;
		}
		for (Jn = i, Yn = 0; Yn < Jn.length; Yn++) {
			let e = Jn[Yn];
			e.flags & 4 && (e.flags &= -2), e.flags & 8 || e(), e.flags &= -2;
		}
		Jn = null, Yn = 0;
	}
}
var ar = !1;
function or(e, t) {
	if (ar) {
		e();
		return;
	}
	let n = t === void 0 ? void 0 : new Set(qn);
	e(), ar = !0;
	try {
		rr(void 0, t), ir(void 0, n, t);
	} finally {
		ar = !1;
	}
}
var sr = (e) => e.id == null ? e.flags & 2 ? -1 : Infinity : e.id;
function cr(e) {
	try {
		for (Kn = 0; Kn < R.length; Kn++) {
			let e = R[Kn];
			e && !(e.flags & 8) && (e.flags & 4 && (e.flags &= -2), Hn(e, e.i, e.i ? 15 : 14), e.flags & 4 || (e.flags &= -2));
		}
	} finally {
		for (; Kn < R.length; Kn++) {
			let e = R[Kn];
			e && (e.flags &= -2);
		}
		Kn = -1, R.length = 0, ir(e), Zn = null, (R.length || qn.length) && cr(e);
	}
}
var lr, ur = [], dr = !1;
function fr(e, ...t) {
	lr ? lr.emit(e, ...t) : dr || ur.push({
		event: e,
		args: t
	});
}
function pr(e, t) {
	lr = e, lr ? (lr.enabled = !0, ur.forEach(({ event: e, args: t }) => lr.emit(e, ...t)), ur = []) : typeof window < "u" && window.HTMLElement && !(window.navigator?.userAgent)?.includes("jsdom") ? ((t.__VUE_DEVTOOLS_HOOK_REPLAY__ = t.__VUE_DEVTOOLS_HOOK_REPLAY__ || []).push((e) => {
		pr(e, t);
	}), setTimeout(() => {
		lr || (t.__VUE_DEVTOOLS_HOOK_REPLAY__ = null, dr = !0, ur = []);
	}, 3e3)) : (dr = !0, ur = []);
}
function mr(e, t) {
	fr("app:init", e, t, {
		Fragment: W,
		Text: Wo,
		Comment: G,
		Static: Go
	});
}
function hr(e) {
	fr("app:unmount", e);
}
var gr = /* @__PURE__ */ br("component:added"), _r = /* @__PURE__ */ br("component:updated"), vr = /* @__PURE__ */ br("component:removed"), yr = (e) => {
	lr && typeof lr.cleanupBuffer == "function" && !lr.cleanupBuffer(e) && vr(e);
};
// @__NO_SIDE_EFFECTS__
function br(e) {
	return (t) => {
		fr(e, t.appContext.app, t.uid, t.parent ? t.parent.uid : void 0, t);
	};
}
function xr(e, t, n) {
	fr("component:emit", e.appContext.app, e, t, n);
}
var z = null, Sr = null;
function Cr(e) {
	let t = z;
	return z = e, Sr = e && e.type.__scopeId || null, t;
}
function wr(e, t = z, n) {
	if (!t || e._n) return e;
	let r = (...n) => {
		r._d && Yo(-1);
		let i = Cr(t), a = Ko.length, o;
		try {
			o = e(...n);
		} finally {
			for (let e = Ko.length; e > a; e--) qo();
			Cr(i), r._d && Yo(1);
		}
		return __VUE_PROD_DEVTOOLS__ && _r(t), o;
	};
	return r._n = !0, r._c = !0, r._d = !0, r;
}
function Tr(e, t) {
	if (z === null) return e;
	let r = ks(z), i = e.dirs ||= [];
	for (let e = 0; e < t.length; e++) {
		let [a, o, s, c = n] = t[e];
		a && (g(a) && (a = {
			mounted: a,
			updated: a
		}), a.deep && Nn(o), i.push({
			dir: a,
			instance: r,
			value: o,
			oldValue: void 0,
			arg: s,
			modifiers: c
		}));
	}
	return e;
}
function Er(e, t, n, r) {
	let i = e;
	if (r === "beforeMount") e._mount = e;
	else if (r === "beforeUpdate") {
		let n = t && t._mount;
		n && (n._latest = e, e._mount = n);
	} else if (r === "mounted") {
		let t = e._latest;
		e._mount = e._latest = void 0, t && (i = t, t._mount = void 0);
	}
	let a = i.dirs, o = t && t.dirs;
	for (let s = 0; s < a.length; s++) {
		let l = a[s];
		o ? l.oldValue = o[s].value : r === "mounted" && l.oldValue !== void 0 && (l = c({}, l, { oldValue: void 0 }));
		let u = l.dir[r];
		u && (it(), Un(u, n, 8, [
			e.el,
			l,
			i,
			t
		]), at());
	}
}
function Dr(e, t) {
	if ($) {
		let n = $.provides, r = $.parent && $.parent.provides;
		r === n && (n = $.provides = Object.create(r)), n[e] = t;
	}
}
function Or(e, t, n = !1) {
	let r = hs();
	if (r || Ya) {
		let i = Ya ? Ya._context.provides : r ? r.parent == null || r.ce ? r.vnode.appContext && r.vnode.appContext.provides : r.parent.provides : void 0;
		if (i && e in i) return i[e];
		if (arguments.length > 1) return n && g(t) ? t.call(r && r.proxy) : t;
	}
}
function kr() {
	return !!(hs() || Ya);
}
var Ar = /* @__PURE__ */ Symbol.for("v-scx"), jr = () => Or(Ar);
function Mr(e, t) {
	return Ir(e, null, t);
}
function Nr(e, t) {
	return Ir(e, null, { flush: "post" });
}
function Pr(e, t) {
	return Ir(e, null, { flush: "sync" });
}
function Fr(e, t, n) {
	return Ir(e, t, n);
}
function Ir(e, t, r = n) {
	let { immediate: a, deep: o, flush: s, once: l } = r, u = c({}, r), d = t && a || !t && s !== "post", f;
	if (xs) {
		if (s === "sync") {
			let e = jr();
			f = e.__watcherHandles ||= [];
		} else if (!d) {
			let e = () => {};
			return e.stop = i, e.resume = i, e.pause = i, e;
		}
	}
	let p = $;
	u.call = (e, t, n) => Un(e, p, t, n);
	let m = !1;
	s === "post" ? u.scheduler = (e) => {
		e.i = p, U(e, p && p.suspense);
	} : s !== "sync" && (m = !0, u.scheduler = (e, t) => {
		t ? e() : er(e);
	}), u.augmentJob = (e) => {
		t && (e.flags |= 4), m && (e.flags |= 2, p && (e.id = p.uid, e.i = p));
	};
	let h = Mn(e, t, u);
	return xs && (f ? f.push(h) : d && h()), h;
}
function Lr(e, t, n) {
	let r = this.proxy, i = _(e) ? e.includes(".") ? Rr(r, e) : () => r[e] : e.bind(r, r), a;
	g(t) ? a = t : (a = t.handler, n = t);
	let o = vs(this), s = Ir(i, a.bind(r), n);
	return o(), s;
}
function Rr(e, t) {
	let n = t.split(".");
	return () => {
		let t = e;
		for (let e = 0; e < n.length && t; e++) t = t[n[e]];
		return t;
	};
}
var zr = /* @__PURE__ */ new WeakMap(), Br = /* @__PURE__ */ Symbol("_vte"), Vr = (e) => e.__isTeleport, Hr = (e) => e && (e.disabled || e.disabled === ""), Ur = (e) => e && (e.defer || e.defer === ""), Wr = (e) => typeof SVGElement < "u" && e instanceof SVGElement, Gr = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, Kr = (e, t) => {
	let n = e && e.to;
	return _(n) ? t ? t(n) : null : n;
}, qr = {
	name: "Teleport",
	__isTeleport: !0,
	process(e, t, n, r, i, a, o, s, c, l) {
		let { mc: u, pc: d, pbc: f, o: { insert: p, querySelector: m, createText: h, createComment: g, parentNode: _ } } = l, v = Hr(t.props), { dynamicChildren: y } = t, b = (e, t, n) => {
			e.shapeFlag & 16 && u(e.children, t, n, i, a, o, s, c);
		}, x = (e = t) => {
			let n = Hr(e.props), r = e.target = Kr(e.props, m), a = Qr(r, e, h, p);
			r && (o !== "svg" && Wr(r) ? o = "svg" : o !== "mathml" && Gr(r) && (o = "mathml"), i && i.isCE && (i.ce._teleportTargets || (i.ce._teleportTargets = /* @__PURE__ */ new Set())).add(r), n || (b(e, r, a), Zr(e, !1)));
		}, S = (e) => {
			let t = () => {
				if (zr.get(e) === t) {
					if (zr.delete(e), Hr(e.props)) {
						let t = _(e.el) || n;
						b(e, t, e.anchor), Zr(e, !0);
					}
					x(e);
				}
			};
			zr.set(e, t), U(t, a);
		};
		if (e == null) {
			let e = t.el = h(""), i = t.anchor = h("");
			if (p(e, n, r), p(i, n, r), Ur(t.props) || a && a.pendingBranch) {
				S(t);
				return;
			}
			v && (b(t, n, i), Zr(t, !0)), x();
		} else {
			t.el = e.el;
			let r = t.anchor = e.anchor, u = zr.get(e);
			if (u) {
				u.flags |= 8, zr.delete(e), S(t);
				return;
			}
			t.targetStart = e.targetStart;
			let p = t.target = e.target, h = t.targetAnchor = e.targetAnchor, g = Hr(e.props), _ = g ? n : p, b = g ? r : h;
			if (o === "svg" || Wr(p) ? o = "svg" : (o === "mathml" || Gr(p)) && (o = "mathml"), y ? (f(e.dynamicChildren, y, _, i, a, o, s), Io(e, t, !0)) : c || d(e, t, _, b, i, a, o, s, !1), v) g ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : Jr(t, n, r, l, 1);
			else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
				let e = Kr(t.props, m);
				e && (t.target = e, Jr(t, e, null, l, 0));
			} else g && Jr(t, p, h, l, 1);
			Zr(t, v);
		}
	},
	remove(e, t, n, { um: r, o: { remove: i } }, a) {
		let { shapeFlag: o, children: s, anchor: c, targetStart: l, targetAnchor: u, target: d, props: f } = e, p = Hr(f), m = a || !p, h = zr.get(e);
		if (h && (h.flags |= 8, zr.delete(e)), d && (i(l), i(u)), a && i(c), !h && (p || d) && o & 16) for (let e = 0; e < s.length; e++) {
			let i = s[e];
			r(i, t, n, m, !!i.dynamicChildren);
		}
	},
	move: Jr,
	hydrate: Yr
};
function Jr(e, t, n, { o: { insert: r }, m: i }, a = 2) {
	a === 0 && (e.targetStart && r(e.targetStart, t, n), r(e.targetAnchor, t, n), n = e.targetAnchor);
	let { el: o, anchor: s, shapeFlag: c, children: l, props: u } = e, d = a === 2;
	if (d && r(o, t, n), !zr.has(e) && (!d || Hr(u)) && c & 16) for (let e = 0; e < l.length; e++) i(l[e], t, n, 2);
	d && r(s, t, n);
}
function Yr(e, t, n, r, i, a, { o: { nextSibling: o, parentNode: s, querySelector: c, insert: l, createText: u } }, d) {
	function f(e, n) {
		let r = n;
		for (; r;) {
			if (r && r.nodeType === 8) {
				if (r.data === "teleport start anchor") t.targetStart = r;
				else if (r.data === "teleport anchor") {
					t.targetAnchor = r, e._lpa = t.targetAnchor && o(t.targetAnchor);
					break;
				}
			}
			r = o(r);
		}
	}
	function p(e, t) {
		t.anchor = d(o(e), t, s(e), n, r, i, a);
	}
	let m = t.target = Kr(t.props, c), h = Hr(t.props);
	if (m) {
		let c = m._lpa || m.firstChild;
		t.shapeFlag & 16 && (h ? (p(e, t), f(m, c), t.targetAnchor || Qr(m, t, u, l, s(e) === m ? e : null)) : (t.anchor = o(e), f(m, c), t.targetAnchor || Qr(m, t, u, l), d(c && o(c), t, m, n, r, i, a))), Zr(t, h);
	} else h && t.shapeFlag & 16 && (p(e, t), t.targetStart = e, t.targetAnchor = o(e));
	return t.anchor && o(t.anchor);
}
var Xr = qr;
function Zr(e, t) {
	let n = e.ctx;
	if (n && n.ut) {
		let r, i;
		for (t ? (r = e.el, i = e.anchor) : (r = e.targetStart, i = e.targetAnchor); r && r !== i;) r.nodeType === 1 && r.setAttribute("data-v-owner", n.uid), r = r.nextSibling;
		n.ut();
	}
}
function Qr(e, t, n, r, i = null) {
	let a = t.targetStart = n(""), o = t.targetAnchor = n("");
	return a[Br] = o, e && (r(a, e, i), r(o, e, i)), o;
}
var B = /* @__PURE__ */ Symbol("_leaveCb"), $r = /* @__PURE__ */ Symbol("_enterCb");
function ei() {
	let e = {
		isMounted: !1,
		isLeaving: !1,
		isUnmounting: !1,
		leavingVNodes: /* @__PURE__ */ new Map()
	};
	return ta(() => {
		e.isMounted = !0;
	}), ia(() => {
		e.isUnmounting = !0;
	}), e;
}
var V = [Function, Array], ti = {
	mode: String,
	appear: Boolean,
	persisted: Boolean,
	onBeforeEnter: V,
	onEnter: V,
	onAfterEnter: V,
	onEnterCancelled: V,
	onBeforeLeave: V,
	onLeave: V,
	onAfterLeave: V,
	onLeaveCancelled: V,
	onBeforeAppear: V,
	onAppear: V,
	onAfterAppear: V,
	onAppearCancelled: V
}, ni = {
	name: "BaseTransition",
	props: ti,
	setup(e, { slots: t }) {
		let n = hs(), r = ei();
		return () => {
			let i = t.default && ui(t.default(), !0), a = i && i.length ? ri(i) : n.subTree ? ss() : void 0;
			if (!a) return;
			let o = /* @__PURE__ */ F(e), { mode: s } = o;
			if (r.isLeaving) return si(a);
			let c = ci(a);
			if (!c) return si(a);
			let l = oi(c, o, r, n);
			c.type !== G && li(c, l);
			let u = n.subTree && ci(n.subTree);
			if (u && u.type !== G && !$o(u, c) && di(n.subTree)) {
				let e = oi(u, o, r, n);
				if (li(u, e), s === "out-in" && c.type !== G) return r.isLeaving = !0, e.afterLeave = () => {
					if (r.isLeaving = !1, !(n.job.flags & 8)) {
						if (n.effect.flags & 2) {
							let e = () => {
								n.job.flags & 8 || n.update();
							};
							e.i = n, er(e);
						} else n.update();
					}
					delete e.afterLeave, u = void 0;
				}, si(a);
				s === "in-out" && c.type !== G ? e.delayLeave = (e, t, n) => {
					let i = ai(r, u);
					i[String(u.key)] = u, e[B] = () => {
						t(), e[B] = void 0, delete l.delayedLeave, u = void 0;
					}, l.delayedLeave = () => {
						n(), delete l.delayedLeave, u = void 0;
					};
				} : u = void 0;
			} else u &&= void 0;
			return a;
		};
	}
};
function ri(e) {
	let t = e[0];
	if (e.length > 1) {
		for (let n of e) if (n.type !== G) {
			t = n;
			break;
		}
	}
	return t;
}
var ii = ni;
function ai(e, t) {
	let { leavingVNodes: n } = e, r = n.get(t.type);
	return r || (r = /* @__PURE__ */ Object.create(null), n.set(t.type, r)), r;
}
function oi(e, t, n, r) {
	let { appear: i, mode: a, persisted: o = !1, onBeforeEnter: s, onEnter: c, onAfterEnter: l, onEnterCancelled: u, onBeforeLeave: d, onLeave: p, onAfterLeave: m, onLeaveCancelled: h, onBeforeAppear: g, onAppear: _, onAfterAppear: v, onAppearCancelled: y } = t, b = String(e.key), x = ai(n, e), S = (e, t) => {
		e && Un(e, r, 9, t);
	}, C = (e, t) => {
		let n = t[1];
		S(e, t), f(e) ? e.every((e) => e.length <= 1) && n() : e.length <= 1 && n();
	}, w = {
		mode: a,
		persisted: o,
		beforeEnter(t) {
			let r = s;
			if (!n.isMounted) {
				if (i) r = g || s;
				else return;
			}
			t[B] && t[B](!0);
			let a = x[b];
			if (a && $o(e, a)) {
				let e = a.el[B];
				if (!e) {
					let t = di(a);
					e = t && t.el[B];
				}
				e && e();
			}
			S(r, [t]);
		},
		enter(t) {
			if (x[b] === e) return;
			let r = c, a = l, o = u;
			if (!n.isMounted) {
				if (i) r = _ || c, a = v || l, o = y || u;
				else return;
			}
			let s = !1;
			t[$r] = (e) => {
				s || (s = !0, S(e ? o : a, [t]), w.delayedLeave && w.delayedLeave(), t[$r] = void 0);
			};
			let d = t[$r].bind(null, !1);
			r ? C(r, [t, d]) : d();
		},
		leave(t, r) {
			let i = String(e.key);
			if (t[$r] && t[$r](!0), n.isUnmounting) return r();
			S(d, [t]);
			let a = !1;
			t[B] = (n) => {
				a || (a = !0, r(), S(n ? h : m, [t]), t[B] = void 0, x[i] === e && delete x[i]);
			};
			let o = t[B].bind(null, !1);
			x[i] = e, p ? C(p, [t, o]) : o();
		},
		clone(e) {
			let i = oi(e, t, n, r);
			return i.afterLeave = () => {
				w.afterLeave && w.afterLeave();
			}, i.delayLeave = (e, t, n) => {
				w.delayLeave ? w.delayLeave(e, t, n) : n();
			}, i.delayedLeave = () => {
				w.delayedLeave && w.delayedLeave();
			}, i;
		}
	};
	return w;
}
function si(e) {
	if (qi(e)) return e = is(e), e.children = null, e;
}
function ci(e) {
	if (!qi(e)) return Vr(e.type) && e.children ? ri(e.children) : e;
	if (e.component) return e.component.subTree;
	let { shapeFlag: t, children: n } = e;
	if (n) {
		if (t & 16) return n[0];
		if (t & 32 && g(n.default)) return n.default();
	}
}
function li(e, t) {
	if (e.shapeFlag & 6 && e.component) {
		e.transition = t;
		let n = e.component.subTree;
		li(Vr(n.type) && ci(n) || n, t);
	} else if (e.shapeFlag & 128) {
		let n = e.suspense;
		if (n) {
			let e = n.isHydrating ? n.pendingBranch : n.activeBranch;
			e && li(e, t.clone(e));
		} else e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
	} else if (e.transition = t, e.type === W && f(e.children)) {
		let n = ro(e.children, !1);
		n && li(n, t);
	}
}
function ui(e, t = !1, n) {
	let r = [], i = 0;
	for (let a = 0; a < e.length; a++) {
		let o = e[a], s = n == null ? o.key : String(n) + String(o.key == null ? a : o.key);
		o.type === W ? (o.patchFlag & 128 && i++, r = r.concat(ui(o.children, t, s))) : (t || o.type !== G) && r.push(s == null ? o : is(o, { key: s }));
	}
	if (i > 1) for (let e = 0; e < r.length; e++) r[e].patchFlag = -2;
	return r;
}
function di(e) {
	if (e.component) return di(e.component.subTree);
	if (e.type === W) {
		let t = f(e.children) && ro(e.children, !1);
		return t ? di(t) : void 0;
	}
	if (e.type !== G) return e;
}
// @__NO_SIDE_EFFECTS__
function fi(e, t) {
	return g(e) ? /* @__PURE__ */ c({ name: e.name }, t, { setup: e }) : e;
}
function pi() {
	let e = hs();
	return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function mi(e) {
	e.ids = [
		e.ids[0] + e.ids[2]++ + "-",
		0,
		0
	];
}
function hi(e) {
	let t = hs(), r = /* @__PURE__ */ dn(null);
	if (t) {
		let i = t.refs === n ? t.refs = {} : t.refs;
		Object.defineProperty(i, e, {
			enumerable: !0,
			get: () => r.value,
			set: (e) => r.value = e
		});
	}
	return r;
}
function gi(e, t) {
	let n;
	return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
var _i = /* @__PURE__ */ new WeakMap();
function vi(e, t, r, i, o = !1) {
	if (f(e)) {
		e.forEach((e, n) => vi(e, t && (f(t) ? t[n] : t), r, i, o));
		return;
	}
	if (Wi(i) && !o) {
		i.shapeFlag & 512 && i.type.__asyncResolved && i.component.subTree.component && vi(e, t, r, i.component.subTree);
		return;
	}
	let s = i.shapeFlag & 4 ? ks(i.component) : i.el, c = o ? null : s, { i: u, r: p } = e, m = t && t.r, h = u.refs === n ? u.refs = {} : u.refs, v = u.setupState, y = /* @__PURE__ */ F(v), b = v === n ? a : (e) => !gi(h, e) && d(y, e), x = (e, t) => !(t && gi(h, t));
	if (m != null && m !== p) {
		if (yi(t), _(m)) h[m] = null, b(m) && (v[m] = null);
		else if (/* @__PURE__ */ L(m)) {
			let e = t;
			x(m, e.k) && (m.value = null), e.k && (h[e.k] = null);
		}
	}
	if (g(p)) Hn(p, u, 12, [c, h]);
	else {
		let t = _(p), n = /* @__PURE__ */ L(p);
		if (t || n) {
			let i = () => {
				if (e.f) {
					let n = t ? b(p) ? v[p] : h[p] : x(p) || !e.k ? p.value : h[e.k];
					if (o) f(n) && l(n, s);
					else if (f(n)) n.includes(s) || n.push(s);
					else if (t) h[p] = [s], b(p) && (v[p] = h[p]);
					else {
						let t = [s];
						x(p, e.k) && (p.value = t), e.k && (h[e.k] = t);
					}
				} else t ? (h[p] = c, b(p) && (v[p] = c)) : n && (x(p, e.k) && (p.value = c), e.k && (h[e.k] = c));
			};
			if (c) {
				let t = () => {
					i(), _i.delete(e);
				};
				t.id = -1, _i.set(e, t), U(t, r);
			} else yi(e), i();
		}
	}
}
function yi(e) {
	let t = _i.get(e);
	t && (t.flags |= 8, _i.delete(e));
}
var bi = !1, xi = () => {
	bi ||= (console.error("Hydration completed but contains mismatches."), !0);
}, Si = (e) => e.namespaceURI.includes("svg") && e.tagName !== "foreignObject", Ci = (e) => e.namespaceURI.includes("MathML"), wi = (e) => {
	if (e.nodeType === 1) {
		if (Si(e)) return "svg";
		if (Ci(e)) return "mathml";
	}
}, Ti = (e) => e.nodeType === 8;
function Ei(e) {
	let { mt: t, p: n, o: { patchProp: r, createText: i, nextSibling: a, parentNode: s, remove: c, insert: l, createComment: u } } = e, d = (e, t) => {
		t.hasChildNodes() ? (f(t.firstChild, e, null, null, null), ir(), t._vnode = e) : (__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ && In("Attempting to hydrate existing markup but container is empty. Performing full mount instead."), n(null, e, t), ir(), t._vnode = e);
	}, f = (n, r, o, c, u, d = !1) => {
		d ||= !!r.dynamicChildren;
		let b = Ti(n) && n.data === "[", x = () => g(n, r, o, c, u, b), { type: S, ref: C, shapeFlag: w, patchFlag: ee } = r, T = n.nodeType;
		r.el = n, __VUE_PROD_DEVTOOLS__ && (ae(n, "__vnode", r, !0), ae(n, "__vueParentComponent", o, !0)), ee === -2 && (d = !1, r.dynamicChildren = null);
		let E = null;
		switch (S) {
			case Wo:
				T === 3 ? (n.data !== r.children && (__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ && In("Hydration text mismatch in", n.parentNode, `
  - rendered on server: ${JSON.stringify(n.data)}
  - expected on client: ${JSON.stringify(r.children)}`), xi(), n.data = r.children), E = a(n)) : r.children === "" ? (l(r.el = i(""), s(n), n), E = n) : E = x();
				break;
			case G:
				y(n) ? (E = a(n), v(r.el = n.content.firstChild, n, o)) : E = T !== 8 || b ? x() : a(n);
				break;
			case Go:
				if (b && (n = a(n), T = n.nodeType), T === 1 || T === 3) {
					E = n;
					let e = !r.children.length;
					for (let t = 0; t < r.staticCount; t++) e && (r.children += E.nodeType === 1 ? E.outerHTML : E.data), t === r.staticCount - 1 && (r.anchor = E), E = a(E);
					return b ? a(E) : E;
				}
				x();
				break;
			case W:
				E = b ? h(n, r, o, c, u, d) : x();
				break;
			default: if (w & 1) E = (T !== 1 || r.type.toLowerCase() !== n.tagName.toLowerCase()) && !y(n) ? x() : p(n, r, o, c, u, d);
			else if (w & 6) {
				r.slotScopeIds = u;
				let e = s(n);
				if (E = b ? _(n) : Ti(n) && n.data === "teleport start" ? _(n, n.data, "teleport end") : a(n), t(r, e, null, o, c, wi(e), d), (Wi(r) || r.component.asyncDep) && !r.component.subTree) {
					let t;
					b ? (t = X(Go), t.anchor = E ? E.previousSibling : e.lastChild) : t = n.nodeType === 3 ? as("") : X(n.nodeType === 8 ? G : "div"), t.el = n, r.component.subTree = t;
				}
			} else w & 64 ? E = T === 8 ? r.type.hydrate(n, r, o, c, u, d, e, m) : x() : w & 128 ? E = r.type.hydrate(n, r, o, c, wi(s(n)), u, d, e, f) : __VUE_PROD_HYDRATION_MISMATCH_DETAILS__ && In("Invalid HostVNode type:", S, `(${typeof S})`);
		}
		return C != null && vi(C, null, c, r), E;
	}, p = (e, t, n, i, a, s) => {
		s ||= !!t.dynamicChildren;
		let { type: l, dynamicProps: u, props: d, patchFlag: f, shapeFlag: p, dirs: h, transition: g } = t, _ = l === "input" || l === "option", b = !!u;
		if (_ || b || f !== -1) {
			h && Er(t, null, n, "created");
			let l = !1;
			if (y(e)) {
				l = Fo(null, g) && n && n.vnode.props && n.vnode.props.appear;
				let r = e.content.firstChild;
				if (l) {
					let e = r.getAttribute("class");
					e && (r.$cls = e), g.beforeEnter(r);
				}
				v(r, e, n), t.el = e = r;
			}
			if (p & 16 && !(d && (d.innerHTML || d.textContent))) {
				let r = m(e.firstChild, t, e, n, i, a, s);
				for (r && !Ri(e, 1) && (__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ && In("Hydration children mismatch on", e, "\nServer rendered element contains more child nodes than client vdom."), xi()); r;) {
					let e = r;
					r = r.nextSibling, c(e);
				}
			} else if (p & 8) {
				let n = t.children;
				n[0] === "\n" && (e.tagName === "PRE" || e.tagName === "TEXTAREA") && (n = n.slice(1));
				let { textContent: r } = e;
				r !== n && r !== n.replace(/\r\n|\r/g, "\n") && (Ri(e, 0) || (__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ && In("Hydration text content mismatch on", e, `
  - rendered on server: ${r}
  - expected on client: ${n}`), xi()), e.textContent = t.children);
			}
			if (d) {
				if (__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ || _ || b || !s || f & 48) {
					let i = e.tagName.includes("-"), a = e.namespaceURI.includes("svg") ? "svg" : e.namespaceURI.includes("MathML") ? "mathml" : void 0;
					for (let s in d) if (__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ && !(h && h.some((e) => e.dir.created)) && ki(e, s, d[s], t, n) && xi(), _ && (s.endsWith("value") || s === "indeterminate") || o(s) && !T(s) || s[0] === "." || i && !T(s) || u && u.includes(s)) {
						if (Oi(e, s, d[s])) continue;
						r(e, s, null, d[s], a, n);
					}
				} else if (d.onClick) r(e, "onClick", null, d.onClick, void 0, n);
				else if (f & 4 && /* @__PURE__ */ an(d.style)) for (let e in d.style) d.style[e];
			}
			let x;
			(x = d && d.onVnodeBeforeMount) && Q(x, n, t), h && Er(t, null, n, "beforeMount"), ((x = d && d.onVnodeMounted) || h || l) && Uo(() => {
				x && Q(x, n, t), l && g.enter(e), h && Er(t, null, n, "mounted");
			}, i);
		}
		return e.nextSibling;
	}, m = (e, t, r, o, s, c, u) => {
		u ||= !!t.dynamicChildren;
		let d = t.children, p = d.length, m = !1;
		for (let t = 0; t < p; t++) {
			let h = u ? d[t] : d[t] = Z(d[t]), g = h.type === Wo;
			e ? (g && !u && t + 1 < p && Z(d[t + 1]).type === Wo && (l(i(e.data.slice(h.children.length)), r, a(e)), e.data = h.children), e = f(e, h, o, s, c, u)) : g && !h.children ? l(h.el = i(""), r) : (m || (m = !0, Ri(r, 1) || (__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ && In("Hydration children mismatch on", r, "\nServer rendered element contains fewer child nodes than client vdom."), xi())), n(null, h, r, null, o, s, wi(r), c));
		}
		return e;
	}, h = (e, t, n, r, i, o) => {
		let { slotScopeIds: c } = t;
		c && (i = i ? i.concat(c) : c);
		let d = s(e), f = m(a(e), t, d, n, r, i, o);
		return f && Ti(f) && f.data === "]" ? a(t.anchor = f) : (xi(), l(t.anchor = u("]"), d, f), f);
	}, g = (e, t, r, i, o, l) => {
		if (Bi(e, t) || (__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ && In("Hydration node mismatch:\n- rendered on server:", e, e.nodeType === 3 ? "(text)" : Ti(e) && e.data === "[" ? "(start of fragment)" : "", "\n- expected on client:", t.type), xi()), t.el = null, l) {
			let t = _(e);
			for (;;) {
				let n = a(e);
				if (n && n !== t) c(n);
				else break;
			}
		}
		let u = a(e), d = s(e);
		return c(e), n(null, t, d, u, r, i, wi(d), o), r && r.vnode.el === e && (r.vnode.el = t.el, lo(r, t.el)), u;
	}, _ = (e, t = "[", n = "]") => {
		let r = 0;
		for (; e;) if (e = a(e), e && Ti(e) && (e.data === t && r++, e.data === n)) {
			if (r === 0) return a(e);
			r--;
		}
		return e;
	}, v = (e, t, n) => {
		let r = t.parentNode;
		r && r.replaceChild(e, t);
		let i = n;
		for (; i;) i.vnode.el === t && (i.vnode.el = i.subTree.el = e), i = i.parent;
	}, y = (e) => e.nodeType === 1 && e.tagName === "TEMPLATE";
	return [d, f];
}
var Di = /* @__PURE__ */ new Set([
	"src",
	"srcset",
	"href",
	"poster"
]);
function Oi(e, t, n) {
	return Di.has(t) ? e.getAttribute(t) === (n == null ? null : `${n}`) : !1;
}
function ki(e, t, n, r, i) {
	let a, o, s, c;
	if (t === "class") e.$cls ? (s = e.$cls, delete e.$cls) : s = e.getAttribute("class"), c = ge(n), Mi(ji(s || ""), ji(c)) || (a = 2, o = "class");
	else if (t === "style") {
		s = e.getAttribute("style") || "", c = _(n) ? n : he(ue(n));
		let t = Ni(s), l = Ni(c);
		if (r.dirs) for (let { dir: e, value: t } of r.dirs) e.name === "show" && !t && l.set("display", "none");
		i && Fi(i, r, l), Pi(t, l) || (a = 3, o = "style");
	} else (e instanceof SVGElement && Ce(t) || e instanceof HTMLElement && (be(t) || Se(t))) && (t === "hidden" ? (s = Ai(e.getAttribute(t)), c = Ai(n)) : be(t) ? (s = e.hasAttribute(t), c = xe(n)) : n == null ? (s = e.hasAttribute(t), c = !1) : (s = e.hasAttribute(t) ? e.getAttribute(t) : t === "value" && e.tagName === "TEXTAREA" && e.value, c = we(n) ? String(n) : !1), s !== c && (a = 4, o = t));
	if (a != null && !Ri(e, a)) {
		let t = (e) => e === !1 ? "(not rendered)" : `${o}="${e}"`;
		return In(`Hydration ${Li[a]} mismatch on`, e, `
  - rendered on server: ${t(s)}
  - expected on client: ${t(c)}
  Note: this mismatch is check-only. The DOM will not be rectified in production due to performance overhead.
  You should fix the source of the mismatch.`), !0;
	}
	return !1;
}
function Ai(e) {
	return we(e) ? _(e) ? e.toLowerCase() === "until-found" ? "until-found" : "" : xe(e) ? "" : !1 : !1;
}
function ji(e) {
	return new Set(e.trim().split(/\s+/));
}
function Mi(e, t) {
	if (e.size !== t.size) return !1;
	for (let n of e) if (!t.has(n)) return !1;
	return !0;
}
function Ni(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.split(";")) {
		let [e, r] = n.split(":");
		e = e.trim(), r &&= r.trim(), e && r && t.set(e, r);
	}
	return t;
}
function Pi(e, t) {
	if (e.size !== t.size) return !1;
	for (let [n, r] of e) if (r !== t.get(n)) return !1;
	return !0;
}
function Fi(e, t, n) {
	let r = e.subTree;
	if (e.getCssVars && (t === r || r && r.type === W && r.children.includes(t))) {
		let t = e.getCssVars();
		for (let e in t) {
			let r = Le(t[e]);
			n.set(`--${Ee(e, !1)}`, r);
		}
	}
	t === r && e.parent && Fi(e.parent, e.vnode, n);
}
var Ii = "data-allow-mismatch", Li = {
	0: "text",
	1: "children",
	2: "class",
	3: "style",
	4: "attribute"
};
function Ri(e, t) {
	if (t === 0 || t === 1) for (; e && !e.hasAttribute(Ii);) e = e.parentElement;
	return zi(e && e.getAttribute(Ii), t);
}
function zi(e, t) {
	if (e == null) return !1;
	if (e === "") return !0;
	{
		let n = e.split(",");
		return t === 0 && n.includes("children") ? !0 : n.includes(Li[t]);
	}
}
function Bi(e, t) {
	return Ri(e.parentElement, 1) || Vi(e) || Hi(t);
}
function Vi(e) {
	return e.nodeType === 1 && zi(e.getAttribute(Ii), 1);
}
function Hi({ props: e }) {
	let t = e && e[Ii];
	return typeof t == "string" && zi(t, 1);
}
le().requestIdleCallback, le().cancelIdleCallback;
function Ui(e, t) {
	if (Ti(e) && e.data === "[") {
		let n = 1, r = e.nextSibling;
		for (; r;) {
			if (r.nodeType === 1) {
				if (t(r) === !1) break;
			} else if (Ti(r)) {
				if (r.data === "]") {
					if (--n === 0) break;
				} else r.data === "[" && n++;
			}
			r = r.nextSibling;
		}
	} else t(e);
}
var Wi = (e) => !!e.type.__asyncLoader;
// @__NO_SIDE_EFFECTS__
function Gi(e) {
	g(e) && (e = { loader: e });
	let { loader: t, loadingComponent: n, errorComponent: r, delay: i = 200, hydrate: a, timeout: o, suspensible: s = !0, onError: c } = e, l = null, u, d = 0, f = () => (d++, l = null, p()), p = () => {
		let e;
		return l || (e = l = t().catch((e) => {
			if (e = e instanceof Error ? e : Error(String(e)), c) return new Promise((t, n) => {
				c(e, () => t(f()), () => n(e), d + 1);
			});
			throw e;
		}).then((t) => e !== l && l ? l : (t && (t.__esModule || t[Symbol.toStringTag] === "Module") && (t = t.default), u = t, t)));
	};
	return /* @__PURE__ */ fi({
		name: "AsyncComponentWrapper",
		__asyncLoader: p,
		__asyncHydrate(e, t, n) {
			let r = e.isConnected, i = !1;
			(t.bu ||= []).push(() => i = !0);
			let o = () => {
				i || !e.parentNode || r && !e.isConnected || n();
			}, s = a ? () => {
				let n = a(o, (t) => Ui(e, t));
				n && (t.bum ||= []).push(n);
			} : o;
			u ? s() : p().then(() => !t.isUnmounted && s());
		},
		get __asyncResolved() {
			return u;
		},
		setup() {
			let e = $;
			if (mi(e), u) return () => Ki(u, e);
			let t = (t) => {
				l = null, Wn(t, e, 13, !r, !0);
			};
			if (s && e.suspense || xs) return p().then((t) => () => Ki(t, e)).catch((e) => (t(e), () => r ? X(r, { error: e }) : null));
			let a = /* @__PURE__ */ un(!1), c = /* @__PURE__ */ un(), d = /* @__PURE__ */ un(!!i), f, m;
			return Ve(() => {
				f != null && clearTimeout(f), m != null && clearTimeout(m);
			}), i && (m = setTimeout(() => {
				e.isUnmounted || (d.value = !1);
			}, i)), o != null && (f = setTimeout(() => {
				if (!e.isUnmounted && !a.value && !c.value) {
					let e = /* @__PURE__ */ Error(`Async component timed out after ${o}ms.`);
					t(e), c.value = e;
				}
			}, o)), p().then(() => {
				e.isUnmounted || (a.value = !0, e.parent && qi(e.parent.vnode) && e.parent.update());
			}).catch((n) => {
				e.isUnmounted ? l = null : (t(n), c.value = n);
			}), () => {
				if (a.value && u) return Ki(u, e);
				if (c.value && r) return X(r, { error: c.value });
				if (n && !d.value) return Ki(n, e);
			};
		}
	});
}
function Ki(e, t) {
	let { ref: n, props: r, children: i, ce: a } = t.vnode, o = X(e, r, i);
	return o.ref = n, o.ce = a, delete t.vnode.ce, o;
}
var qi = (e) => e.type.__isKeepAlive;
function Ji(e, t) {
	Xi(e, "a", t);
}
function Yi(e, t) {
	Xi(e, "da", t);
}
function Xi(e, t, n = $) {
	let r = e.__wdc ||= () => {
		let t = n;
		for (; t;) {
			if (t.isDeactivated) return;
			t = t.parent;
		}
		return e();
	};
	if (Qi(t, r, n), n) {
		let e = n.parent;
		for (; e && e.parent;) qi(e.parent.vnode) && Zi(r, t, n, e), e = e.parent;
	}
}
function Zi(e, t, n, r) {
	let i = Qi(t, e, r, !0), a = Qi("um", () => l(r[t], i), n);
	a.flags = 16;
}
function Qi(e, t, n = $, r = !1) {
	if (n) {
		let i = n[e] || (n[e] = []), a = t.__weh ||= (...r) => {
			it();
			let i = vs(n), a = Un(t, n, e, r);
			return i(), at(), a;
		};
		return r ? i.unshift(a) : i.push(a), a;
	}
}
var $i = (e) => (t, n = $) => {
	xs && e !== "sp" || Qi(e, (...e) => t(...e), n);
}, ea = $i("bm"), ta = $i("m"), na = $i("bu"), ra = $i("u"), ia = $i("bum"), aa = $i("um"), oa = $i("sp"), sa = $i("rtg"), ca = $i("rtc");
function la(e, t = $) {
	Qi("ec", e, t);
}
var ua = "components";
function da(e, t) {
	return ma(ua, e, !0, t) || e;
}
var fa = /* @__PURE__ */ Symbol.for("v-ndc");
function pa(e) {
	return _(e) ? ma(ua, e, !1) || e : e || fa;
}
function ma(e, t, n = !0, r = !1) {
	let i = z || $;
	if (i) {
		let n = i.type;
		if (e === ua) {
			let e = Ms(n, !1);
			if (e && (e === t || e === D(t) || e === re(D(t)))) return n;
		}
		let a = ha(i[e] || n[e], t) || ha(i.appContext[e], t);
		return !a && r ? n : a;
	}
}
function ha(e, t) {
	return e && (e[t] || e[D(t)] || e[re(D(t))]);
}
function ga(e, t, n, r) {
	let i, a = n && n[r], o = f(e);
	if (o || _(e)) {
		let n = o && /* @__PURE__ */ an(e), r = !1, s = !1;
		n && (r = !/* @__PURE__ */ P(e), s = /* @__PURE__ */ on(e), e = vt(e)), i = Array(e.length);
		for (let n = 0, o = e.length; n < o; n++) i[n] = t(r ? s ? ln(I(e[n])) : I(e[n]) : e[n], n, void 0, a && a[n]);
	} else if (typeof e == "number") {
		if (!Number.isInteger(e) || e < 0) i = [];
		else {
			i = Array(e);
			for (let n = 0; n < e; n++) i[n] = t(n + 1, n, void 0, a && a[n]);
		}
	} else if (y(e)) {
		if (e[Symbol.iterator]) i = Array.from(e, (e, n) => t(e, n, void 0, a && a[n]));
		else {
			let n = Object.keys(e);
			i = Array(n.length);
			for (let r = 0, o = n.length; r < o; r++) {
				let o = n[r];
				i[r] = t(e[o], o, r, a && a[r]);
			}
		}
	} else i = [];
	return n && (n[r] = i), i;
}
function _a(e, t) {
	for (let n = 0; n < t.length; n++) {
		let r = t[n];
		if (f(r)) for (let t = 0; t < r.length; t++) e[r[t].name] = r[t].fn;
		else r && (e[r.name] = r.key ? (...e) => {
			let t = r.fn(...e);
			return t && (t.key = r.key), t;
		} : r.fn);
	}
	return e;
}
function va(e, t, n, r, i, a) {
	if (n ??= {}, z.ce || z.parent && Wi(z.parent) && z.parent.ce) {
		let e = a != null && n.key == null ? c({}, n, { key: a }) : n, i = Object.keys(e).length > 0;
		return t !== "default" && (e.name = t), q(), Zo(W, null, [X("slot", e, r && r())], i ? -2 : 64);
	}
	let o = e[t];
	o && o._c && (o._d = !1);
	let s = Ko.length;
	q();
	let l;
	try {
		let i = o && ya(o(n)), s = n.key || a || i && i.key;
		l = Zo(W, { key: (s && !v(s) ? s : `_${t}`) + (!i && r ? "_fb" : "") }, i || (r ? r() : []), i && e._ === 1 ? 64 : -2);
	} catch (e) {
		for (let e = Ko.length; e > s; e--) qo();
		throw e;
	} finally {
		o && o._c && (o._d = !0);
	}
	return !i && l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function ya(e) {
	return e.some((e) => !Qo(e) || !(e.type === G || e.type === W && !ya(e.children))) ? e : null;
}
function ba(e, t) {
	let n = {};
	for (let r in e) n[t && /[A-Z]/.test(r) ? `on:${r}` : ie(r)] = e[r];
	return n;
}
var xa = (e) => e ? bs(e) ? ks(e) : xa(e.parent) : null, Sa = /* @__PURE__ */ c(/* @__PURE__ */ Object.create(null), {
	$: (e) => e,
	$el: (e) => e.vnode.el,
	$data: (e) => e.data,
	$props: (e) => e.props,
	$attrs: (e) => e.attrs,
	$slots: (e) => e.slots,
	$refs: (e) => e.refs,
	$parent: (e) => xa(e.parent),
	$root: (e) => xa(e.root),
	$host: (e) => e.ce,
	$emit: (e) => e.emit,
	$options: (e) => __VUE_OPTIONS_API__ ? La(e) : e.type,
	$forceUpdate: (e) => e.f ||= () => {
		er(e.update);
	},
	$nextTick: (e) => e.n ||= Qn.bind(e.proxy),
	$watch: (e) => __VUE_OPTIONS_API__ ? Lr.bind(e) : i
}), Ca = (e, t) => e !== n && !e.__isScriptSetup && d(e, t), wa = {
	get({ _: e }, t) {
		if (t === "__v_skip") return !0;
		let { ctx: r, setupState: i, data: a, props: o, accessCache: s, type: c, appContext: l } = e;
		if (t[0] !== "$") {
			let e = s[t];
			if (e !== void 0) switch (e) {
				case 1: return i[t];
				case 2: return a[t];
				case 4: return r[t];
				case 3: return o[t];
			}
			else if (Ca(i, t)) return s[t] = 1, i[t];
			else if (__VUE_OPTIONS_API__ && a !== n && d(a, t)) return s[t] = 2, a[t];
			else if (d(o, t)) return s[t] = 3, o[t];
			else if (r !== n && d(r, t)) return s[t] = 4, r[t];
			else (!__VUE_OPTIONS_API__ || Ma) && (s[t] = 0);
		}
		let u = Sa[t], f, p;
		if (u) return t === "$attrs" && N(e.attrs, "get", ""), u(e);
		if ((f = c.__cssModules) && (f = f[t])) return f;
		if (r !== n && d(r, t)) return s[t] = 4, r[t];
		if (p = l.config.globalProperties, d(p, t)) return p[t];
	},
	set({ _: e }, t, r) {
		let { data: i, setupState: a, ctx: o } = e;
		return Ca(a, t) ? (a[t] = r, !0) : __VUE_OPTIONS_API__ && i !== n && d(i, t) ? (i[t] = r, !0) : d(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (o[t] = r, !0);
	},
	has({ _: { data: e, setupState: t, accessCache: r, ctx: i, appContext: a, props: o, type: s } }, c) {
		let l;
		return !!(r[c] || __VUE_OPTIONS_API__ && e !== n && c[0] !== "$" && d(e, c) || Ca(t, c) || d(o, c) || d(i, c) || d(Sa, c) || d(a.config.globalProperties, c) || (l = s.__cssModules) && l[c]);
	},
	defineProperty(e, t, n) {
		return n.get == null ? d(n, "value") && this.set(e, t, n.value, null) : e._.accessCache[t] = 0, Reflect.defineProperty(e, t, n);
	}
};
function Ta() {
	return Da("useSlots").slots;
}
function Ea() {
	return Da("useAttrs").attrs;
}
function Da(e) {
	let t = hs();
	return t.setupContext ||= Os(t);
}
function Oa(e) {
	return f(e) ? e.reduce((e, t) => (e[t] = null, e), {}) : e;
}
function ka(e, t) {
	let n = Oa(e);
	for (let e in t) {
		if (e.startsWith("__skip")) continue;
		let r = n[e];
		r ? f(r) || g(r) ? r = n[e] = {
			type: r,
			default: t[e]
		} : r.default = t[e] : r === null && (r = n[e] = { default: t[e] }), r && t[`__skip_${e}`] && (r.skipFactory = !0);
	}
	return n;
}
function Aa(e, t) {
	return !e || !t ? e || t : f(e) && f(t) ? e.concat(t) : c({}, Oa(e), Oa(t));
}
function ja(e, t) {
	let n = {};
	for (let r in e) t.includes(r) || Object.defineProperty(n, r, {
		enumerable: !0,
		get: () => e[r]
	});
	return n;
}
var Ma = !0;
function Na(e) {
	let t = La(e), n = e.proxy, r = e.ctx;
	Ma = !1, t.beforeCreate && Fa(t.beforeCreate, e, "bc");
	let { data: a, computed: o, methods: s, watch: c, provide: l, inject: u, created: d, beforeMount: p, mounted: m, beforeUpdate: h, updated: _, activated: v, deactivated: b, beforeDestroy: x, beforeUnmount: S, destroyed: C, unmounted: w, render: ee, renderTracked: T, renderTriggered: E, errorCaptured: te, serverPrefetch: D, expose: ne, inheritAttrs: O, components: re, directives: ie, filters: k } = t;
	if (u && Pa(u, r, null), s) for (let e in s) {
		let t = s[e];
		g(t) && (r[e] = t.bind(n));
	}
	if (a) {
		let t = a.call(n, n);
		y(t) && (e.data = /* @__PURE__ */ $t(t));
	}
	if (Ma = !0, o) for (let e in o) {
		let t = o[e], a = Fs({
			get: g(t) ? t.bind(n, n) : g(t.get) ? t.get.bind(n, n) : i,
			set: !g(t) && g(t.set) ? t.set.bind(n) : i
		});
		Object.defineProperty(r, e, {
			enumerable: !0,
			configurable: !0,
			get: () => a.value,
			set: (e) => a.value = e
		});
	}
	if (c) for (let e in c) Ia(c[e], r, n, e);
	if (l) {
		let e = g(l) ? l.call(n) : l;
		Reflect.ownKeys(e).forEach((t) => {
			Dr(t, e[t]);
		});
	}
	d && Fa(d, e, "c");
	function A(e, t) {
		f(t) ? t.forEach((t) => e(t.bind(n))) : t && e(t.bind(n));
	}
	if (A(ea, p), A(ta, m), A(na, h), A(ra, _), A(Ji, v), A(Yi, b), A(la, te), A(ca, T), A(sa, E), A(ia, S), A(aa, w), A(oa, D), f(ne)) {
		if (ne.length) {
			let t = e.exposed ||= {};
			ne.forEach((e) => {
				Object.defineProperty(t, e, {
					get: () => n[e],
					set: (t) => n[e] = t,
					enumerable: !0
				});
			});
		} else e.exposed ||= {};
	}
	ee && e.render === i && (e.render = ee), O != null && (e.inheritAttrs = O), re && (e.components = re), ie && (e.directives = ie), D && mi(e);
}
function Pa(e, t, n = i) {
	f(e) && (e = Ha(e));
	for (let n in e) {
		let r = e[n], i;
		i = y(r) ? "default" in r ? Or(r.from || n, r.default, !0) : Or(r.from || n) : Or(r), /* @__PURE__ */ L(i) ? Object.defineProperty(t, n, {
			enumerable: !0,
			configurable: !0,
			get: () => i.value,
			set: (e) => i.value = e
		}) : t[n] = i;
	}
}
function Fa(e, t, n) {
	Un(f(e) ? e.map((e) => e.bind(t.proxy)) : e.bind(t.proxy), t, n);
}
function Ia(e, t, n, r) {
	let i = r.includes(".") ? Rr(n, r) : () => n[r];
	if (_(e)) {
		let n = t[e];
		g(n) && Fr(i, n);
	} else if (g(e)) Fr(i, e.bind(n));
	else if (y(e)) {
		if (f(e)) e.forEach((e) => Ia(e, t, n, r));
		else {
			let r = g(e.handler) ? e.handler.bind(n) : t[e.handler];
			g(r) && Fr(i, r, e);
		}
	}
}
function La(e) {
	let t = e.type, { mixins: n, extends: r } = t, { mixins: i, optionsCache: a, config: { optionMergeStrategies: o } } = e.appContext, s = a.get(t), c;
	return s ? c = s : !i.length && !n && !r ? c = t : (c = {}, i.length && i.forEach((e) => Ra(c, e, o, !0)), Ra(c, t, o)), y(t) && a.set(t, c), c;
}
function Ra(e, t, n, r = !1) {
	let { mixins: i, extends: a } = t;
	a && Ra(e, a, n, !0), i && i.forEach((t) => Ra(e, t, n, !0));
	for (let i in t) if (!(r && i === "expose")) {
		let r = za[i] || n && n[i];
		e[i] = r ? r(e[i], t[i]) : t[i];
	}
	return e;
}
var za = {
	data: Ba,
	props: Wa,
	emits: Wa,
	methods: Ua,
	computed: Ua,
	beforeCreate: H,
	created: H,
	beforeMount: H,
	mounted: H,
	beforeUpdate: H,
	updated: H,
	beforeDestroy: H,
	beforeUnmount: H,
	destroyed: H,
	unmounted: H,
	activated: H,
	deactivated: H,
	errorCaptured: H,
	serverPrefetch: H,
	components: Ua,
	directives: Ua,
	watch: Ga,
	provide: Ba,
	inject: Va
};
function Ba(e, t) {
	return t ? e ? function() {
		return c(g(e) ? e.call(this, this) : e, g(t) ? t.call(this, this) : t);
	} : t : e;
}
function Va(e, t) {
	return Ua(Ha(e), Ha(t));
}
function Ha(e) {
	if (f(e)) {
		let t = {};
		for (let n = 0; n < e.length; n++) t[e[n]] = e[n];
		return t;
	}
	return e;
}
function H(e, t) {
	return e ? [...new Set([].concat(e, t))] : t;
}
function Ua(e, t) {
	return e ? c(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function Wa(e, t) {
	return e ? f(e) && f(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : c(/* @__PURE__ */ Object.create(null), Oa(e), Oa(t ?? {})) : t;
}
function Ga(e, t) {
	if (!e) return t;
	if (!t) return e;
	let n = c(/* @__PURE__ */ Object.create(null), e);
	for (let r in t) n[r] = H(e[r], t[r]);
	return n;
}
function Ka() {
	return {
		app: null,
		config: {
			isNativeTag: a,
			performance: !1,
			globalProperties: {},
			optionMergeStrategies: {},
			errorHandler: void 0,
			warnHandler: void 0,
			compilerOptions: {}
		},
		mixins: [],
		components: {},
		directives: {},
		provides: /* @__PURE__ */ Object.create(null),
		optionsCache: /* @__PURE__ */ new WeakMap(),
		propsCache: /* @__PURE__ */ new WeakMap(),
		emitsCache: /* @__PURE__ */ new WeakMap()
	};
}
var qa = 0;
function Ja(e, t) {
	return function(n, r = null) {
		g(n) || (n = c({}, n)), r != null && !y(r) && (r = null);
		let i = Ka(), a = /* @__PURE__ */ new WeakSet(), o = [], s = !1, l = i.app = {
			_uid: qa++,
			_component: n,
			_props: r,
			_container: null,
			_context: i,
			_instance: null,
			version: Ls,
			get config() {
				return i.config;
			},
			set config(e) {},
			use(e, ...t) {
				return a.has(e) || (e && g(e.install) ? (a.add(e), e.install(l, ...t)) : g(e) && (a.add(e), e(l, ...t))), l;
			},
			mixin(e) {
				return __VUE_OPTIONS_API__ && (i.mixins.includes(e) || i.mixins.push(e)), l;
			},
			component(e, t) {
				return t ? (i.components[e] = t, l) : i.components[e];
			},
			directive(e, t) {
				return t ? (i.directives[e] = t, l) : i.directives[e];
			},
			mount(a, o, c) {
				if (!s) {
					let u = l._ceVNode || X(n, r);
					return u.appContext = i, c === !0 ? c = "svg" : c === !1 && (c = void 0), o && t ? t(u, a) : e(u, a, c), s = !0, l._container = a, a.__vue_app__ = l, __VUE_PROD_DEVTOOLS__ && (l._instance = u.component, mr(l, Ls)), ks(u.component);
				}
			},
			onUnmount(e) {
				o.push(e);
			},
			unmount() {
				s && (Un(o, l._instance, 16), e(null, l._container), __VUE_PROD_DEVTOOLS__ && (l._instance = null, hr(l)), delete l._container.__vue_app__);
			},
			provide(e, t) {
				return i.provides[e] = t, l;
			},
			runWithContext(e) {
				let t = Ya;
				Ya = l;
				try {
					return e();
				} finally {
					Ya = t;
				}
			}
		};
		return l;
	};
}
var Ya = null;
function Xa(e, t, r = n) {
	let i = hs(), a = D(t), o = O(t), s = Za(e, a), c = bn((s, c) => {
		let l, u = n, d;
		return Pr(() => {
			let t = e[a];
			k(l, t) && (l = t, c());
		}), {
			get() {
				return s(), r.get ? r.get(l) : l;
			},
			set(e) {
				let s = r.set ? r.set(e) : e;
				if (!k(s, l) && !(u !== n && k(e, u))) return;
				let f = i.vnode.props, p = !!(f && (t in f || a in f || o in f) && (`onUpdate:${t}` in f || `onUpdate:${a}` in f || `onUpdate:${o}` in f));
				p || (l = e, c()), i.emit(`update:${t}`, s), k(e, u) && (k(e, s) && !k(s, d) || p && u !== n && !k(s, l)) && c(), u = e, d = s;
			}
		};
	});
	return c[Symbol.iterator] = () => {
		let e = 0;
		return { next() {
			return e < 2 ? {
				value: e++ ? s || n : c,
				done: !1
			} : { done: !0 };
		} };
	}, c;
}
var Za = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${D(t)}Modifiers`] || e[`${O(t)}Modifiers`];
function Qa(e, t, ...r) {
	if (e.isUnmounted) return;
	let i = e.vnode.props || n, a = r, o = t.startsWith("update:"), s = o && Za(i, t.slice(7));
	s && (s.trim && (a = r.map((e) => _(e) ? e.trim() : e)), s.number && (a = a.map(oe))), __VUE_PROD_DEVTOOLS__ && xr(e, t, a);
	let c, l = i[c = ie(t)] || i[c = ie(D(t))];
	!l && o && (l = i[c = ie(O(t))]), l && Un(l, e, 6, a);
	let u = i[c + "Once"];
	if (u) {
		if (!e.emitted) e.emitted = {};
		else if (e.emitted[c]) return;
		e.emitted[c] = !0, Un(u, e, 6, a);
	}
}
var $a = /* @__PURE__ */ new WeakMap();
function eo(e, t, n = !1) {
	let r = __VUE_OPTIONS_API__ && n ? $a : t.emitsCache, i = r.get(e);
	if (i !== void 0) return i;
	let a = e.emits, o = {}, s = !1;
	if (__VUE_OPTIONS_API__ && !g(e)) {
		let r = (e) => {
			let n = eo(e, t, !0);
			n && (s = !0, c(o, n));
		};
		!n && t.mixins.length && t.mixins.forEach(r), e.extends && r(e.extends), e.mixins && e.mixins.forEach(r);
	}
	return !a && !s ? (y(e) && r.set(e, null), null) : (f(a) ? a.forEach((e) => o[e] = null) : c(o, a), y(e) && r.set(e, o), o);
}
function to(e, t) {
	return !e || !o(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), d(e, t[0].toLowerCase() + t.slice(1)) || d(e, O(t)) || d(e, t));
}
function no(e) {
	let { type: t, vnode: n, proxy: r, withProxy: i, propsOptions: [a], slots: o, attrs: c, emit: l, render: u, renderCache: d, props: f, data: p, setupState: m, ctx: h, inheritAttrs: g } = e, _ = Cr(e), v, y;
	try {
		if (n.shapeFlag & 4) {
			let e = i || r, t = e;
			v = Z(u.call(t, e, d, f, m, p, h)), y = c;
		} else {
			let e = t;
			v = Z(e.length > 1 ? e(f, {
				attrs: c,
				slots: o,
				emit: l
			}) : e(f, null)), y = t.props ? c : io(c);
		}
	} catch (t) {
		Ko.length = 0, Wn(t, e, 1), v = X(G);
	}
	let b = v;
	if (y && g !== !1) {
		let e = Object.keys(y), { shapeFlag: t } = b;
		e.length && t & 7 && (a && e.some(s) && (y = ao(y, a)), b = is(b, y, !1, !0));
	}
	return n.dirs && (b = is(b, null, !1, !0), b.dirs = b.dirs ? b.dirs.concat(n.dirs) : n.dirs), n.transition && li(Vr(b.type) && ci(b) || b, n.transition), v = b, Cr(_), v;
}
function ro(e, t = !0) {
	let n;
	for (let t = 0; t < e.length; t++) {
		let r = e[t];
		if (Qo(r)) {
			if (r.type !== G || r.children === "v-if") {
				if (n) return;
				n = r;
			}
		} else return;
	}
	return n;
}
var io = (e) => {
	let t;
	for (let n in e) (n === "class" || n === "style" || o(n)) && ((t ||= {})[n] = e[n]);
	return t;
}, ao = (e, t) => {
	let n = {};
	for (let r in e) s(r) && r.slice(9) in t || (n[r] = e[r]);
	return n;
};
function oo(e, t, n) {
	let { props: r, children: i, component: a } = e, { props: o, children: s, patchFlag: c } = t, l = a.emitsOptions;
	if (t.dirs || t.transition) return !0;
	if (n && c >= 0) {
		if (c & 1024) return !0;
		if (c & 16) return r ? so(r, o, l) : !!o;
		if (c & 8) {
			let e = t.dynamicProps;
			for (let t = 0; t < e.length; t++) {
				let n = e[t];
				if (co(o, r, n) && !to(l, n)) return !0;
			}
		}
	} else return (i || s) && (!s || !s.$stable) ? !0 : r === o ? !1 : r ? !o || so(r, o, l) : !!o;
	return !1;
}
function so(e, t, n) {
	let r = Object.keys(t);
	if (r.length !== Object.keys(e).length) return !0;
	for (let i = 0; i < r.length; i++) {
		let a = r[i];
		if (!d(e, a) || co(t, e, a) && !to(n, a)) return !0;
	}
	return !1;
}
function co(e, t, n) {
	let r = e[n], i = t[n];
	return n === "style" && y(r) && y(i) ? !je(r, i) : r !== i;
}
function lo({ vnode: e, parent: t, suspense: n }, r) {
	for (; t;) {
		let n = t.subTree;
		if (n.suspense && n.suspense.activeBranch === e && (n.suspense.vnode.el = n.el = r, e = n), n === e) (e = t.vnode).el = r, t = t.parent;
		else break;
	}
	n && n.activeBranch === e && (n.vnode.el = r);
}
var uo = {}, fo = () => Object.create(uo), po = (e) => Object.getPrototypeOf(e) === uo;
function mo(e, t, n, r = !1) {
	let i = {}, a = fo();
	e.propsDefaults = /* @__PURE__ */ Object.create(null), go(e, t, i, a);
	for (let t in e.propsOptions[0]) t in i || (i[t] = void 0);
	e.props = n ? r ? i : /* @__PURE__ */ en(i) : e.type.props ? i : a, e.attrs = a;
}
function ho(e, t, n, r) {
	let { props: i, attrs: a, vnode: { patchFlag: o } } = e, s = /* @__PURE__ */ F(i), [c] = e.propsOptions, l = !1;
	if ((r || o > 0) && !(o & 16)) {
		if (o & 8) {
			let n = e.vnode.dynamicProps;
			for (let r = 0; r < n.length; r++) {
				let o = n[r];
				if (to(e.emitsOptions, o)) continue;
				let u = t[o];
				if (c) {
					if (d(a, o)) u !== a[o] && (a[o] = u, l = !0);
					else {
						let t = D(o);
						i[t] = _o(c, s, t, u, e, !1);
					}
				} else u !== a[o] && (a[o] = u, l = !0);
			}
		}
	} else {
		go(e, t, i, a) && (l = !0);
		let r;
		for (let a in s) t && (d(t, a) || (r = O(a)) !== a && d(t, r)) || (c ? n && (n[a] !== void 0 || n[r] !== void 0) && (i[a] = _o(c, s, a, void 0, e, !0)) : delete i[a]);
		if (a !== s) for (let e in a) t && d(t, e) || (delete a[e], l = !0);
	}
	l && ht(e.attrs, "set", "");
}
function go(e, t, r, i) {
	let [a, o] = e.propsOptions, s = !1, c;
	if (t) for (let n in t) {
		if (T(n)) continue;
		let l = t[n], u;
		a && d(a, u = D(n)) ? !o || !o.includes(u) ? r[u] = l : (c ||= {})[u] = l : to(e.emitsOptions, n) || n in i && l === i[n] || (i[n] = l, s = !0);
	}
	if (o) {
		let t = /* @__PURE__ */ F(r), i = c || n;
		for (let n = 0; n < o.length; n++) {
			let s = o[n];
			r[s] = _o(a, t, s, i[s], e, !d(i, s));
		}
	}
	return s;
}
function _o(e, t, n, r, i, a) {
	let o = e[n];
	if (o != null) {
		let e = d(o, "default");
		if (e && r === void 0) {
			let e = o.default;
			if (o.type !== Function && !o.skipFactory && g(e)) {
				let { propsDefaults: a } = i;
				if (n in a) r = a[n];
				else {
					let o = vs(i);
					r = a[n] = e.call(null, t), o();
				}
			} else r = e;
			i.ce && i.ce._setProp(n, r);
		}
		o[0] && (a && !e ? r = !1 : o[1] && (r === "" || r === O(n)) && (r = !0));
	}
	return r;
}
var vo = /* @__PURE__ */ new WeakMap();
function yo(e, t, i = !1) {
	let a = __VUE_OPTIONS_API__ && i ? vo : t.propsCache, o = a.get(e);
	if (o) return o;
	let s = e.props, l = {}, u = [], p = !1;
	if (__VUE_OPTIONS_API__ && !g(e)) {
		let n = (e) => {
			p = !0;
			let [n, r] = yo(e, t, !0);
			c(l, n), r && u.push(...r);
		};
		!i && t.mixins.length && t.mixins.forEach(n), e.extends && n(e.extends), e.mixins && e.mixins.forEach(n);
	}
	if (!s && !p) return y(e) && a.set(e, r), r;
	if (f(s)) for (let e = 0; e < s.length; e++) {
		let t = D(s[e]);
		bo(t) && (l[t] = n);
	}
	else if (s) for (let e in s) {
		let t = D(e);
		if (bo(t)) {
			let n = s[e], r = l[t] = f(n) || g(n) ? { type: n } : c({}, n), i = r.type, a = !1, o = !0;
			if (f(i)) for (let e = 0; e < i.length; ++e) {
				let t = i[e], n = g(t) && t.name;
				if (n === "Boolean") {
					a = !0;
					break;
				}
				n === "String" && (o = !1);
			}
			else a = g(i) && i.name === "Boolean";
			r[0] = a, r[1] = o, (a || d(r, "default")) && u.push(t);
		}
	}
	let m = [l, u];
	return y(e) && a.set(e, m), m;
}
function bo(e) {
	return e[0] !== "$" && !T(e);
}
var xo = (e) => e === "_" || e === "_ctx" || e === "$stable", So = (e) => f(e) ? e.map(Z) : [Z(e)], Co = (e, t, n) => {
	if (t._n) return t;
	let r = wr((...e) => So(t(...e)), n);
	return r._c = !1, r;
}, wo = (e, t, n) => {
	let r = e._ctx;
	for (let n in e) {
		if (xo(n)) continue;
		let i = e[n];
		if (g(i)) t[n] = Co(n, i, r);
		else if (i != null) {
			let e = So(i);
			t[n] = () => e;
		}
	}
}, To = (e, t) => {
	let n = So(t);
	e.slots.default = () => n;
}, Eo = (e, t, n) => {
	for (let r in t) (n || !xo(r)) && (e[r] = t[r]);
}, Do = (e, t, n) => {
	let r = e.slots = fo();
	if (e.vnode.shapeFlag & 32) {
		let e = t._;
		e ? (Eo(r, t, n), n && ae(r, "_", e, !0)) : wo(t, r);
	} else t && To(e, t);
}, Oo = (e, t, r) => {
	let { vnode: i, slots: a } = e, o = !0, s = n;
	if (i.shapeFlag & 32) {
		let e = t._;
		e ? r && e === 1 ? o = !1 : Eo(a, t, r) : (o = !t.$stable, wo(t, a)), s = t;
	} else t && (To(e, t), s = { default: 1 });
	if (o) for (let e in a) !xo(e) && s[e] == null && delete a[e];
};
function ko() {
	typeof __VUE_OPTIONS_API__ != "boolean" && (le().__VUE_OPTIONS_API__ = !0), typeof __VUE_PROD_DEVTOOLS__ != "boolean" && (le().__VUE_PROD_DEVTOOLS__ = !1), typeof __VUE_PROD_HYDRATION_MISMATCH_DETAILS__ != "boolean" && (le().__VUE_PROD_HYDRATION_MISMATCH_DETAILS__ = !1);
}
var U = Uo;
function Ao(e) {
	return Mo(e);
}
function jo(e) {
	return Mo(e, Ei);
}
function Mo(e, t) {
	ko();
	let a = le();
	a.__VUE__ = !0, __VUE_PROD_DEVTOOLS__ && pr(a.__VUE_DEVTOOLS_GLOBAL_HOOK__, a);
	let { insert: o, remove: s, patchProp: c, createElement: l, createText: u, createComment: d, setText: f, setElementText: p, parentNode: m, nextSibling: h, setScopeId: g = i, insertStaticContent: _ } = e, v = (e, t, n, i = null, a = null, o = null, s = void 0, c = null, l = !!t.dynamicChildren) => {
		if (e === t) return;
		e && !$o(e, t) && (i = ye(e), me(e, a, o, !0), e = null), t.patchFlag === -2 && (l = !1, t.dynamicChildren = null), t.dynamicChildren && e && e.dynamicChildren && e.dynamicChildren.hasOnce && (t.dynamicChildren === r && (t.dynamicChildren = []), t.dynamicChildren.hasOnce = !0);
		let { type: u, ref: d, shapeFlag: f } = t;
		switch (u) {
			case Wo:
				y(e, t, n, i);
				break;
			case G:
				b(e, t, n, i);
				break;
			case Go:
				e ?? x(t, n, i, s);
				break;
			case W:
				re(e, t, n, i, a, o, s, c, l);
				break;
			default: f & 1 ? w(e, t, n, i, a, o, s, c, l) : f & 6 ? ie(e, t, n, i, a, o, s, c, l) : (f & 64 || f & 128) && u.process(e, t, n, i, a, o, s, c, l, xe);
		}
		d != null && a ? vi(d, e && e.ref, o, t || e, !t) : d == null && e && e.ref != null && vi(e.ref, null, o, e, !0);
	}, y = (e, t, n, r) => {
		if (e == null) o(t.el = u(t.children), n, r);
		else {
			let n = t.el = e.el;
			t.children !== e.children && f(n, t.children);
		}
	}, b = (e, t, n, r) => {
		e == null ? o(t.el = d(t.children || ""), n, r) : t.el = e.el;
	}, x = (e, t, n, r) => {
		[e.el, e.anchor] = _(e.children, t, n, r, e.el, e.anchor);
	}, S = ({ el: e, anchor: t }, n, r) => {
		let i;
		for (; e && e !== t;) i = h(e), o(e, n, r), e = i;
		o(t, n, r);
	}, C = ({ el: e, anchor: t }) => {
		let n;
		for (; e && e !== t;) n = h(e), s(e), e = n;
		s(t);
	}, w = (e, t, n, r, i, a, o, s, c) => {
		if (t.type === "svg" ? o = "svg" : t.type === "math" && (o = "mathml"), e == null) ee(t, n, r, i, a, o, s, c);
		else {
			let n = e.el && e.el._isVueCE ? e.el : null;
			try {
				n && n._beginPatch(), D(e, t, i, a, o, s, c);
			} finally {
				n && n._endPatch();
			}
		}
	}, ee = (e, t, n, r, i, a, s, u) => {
		let d, f, { props: m, shapeFlag: h, transition: g, dirs: _ } = e;
		if (d = e.el = l(e.type, a, m && m.is, m), h & 8 ? p(d, e.children) : h & 16 && te(e.children, d, null, r, i, No(e, a), s, u), _ && Er(e, null, r, "created"), E(d, e, e.scopeId, s, r), m) {
			for (let e in m) e !== "value" && !T(e) && c(d, e, null, m[e], a, r);
			"value" in m && c(d, "value", null, m.value, a), (f = m.onVnodeBeforeMount) && Q(f, r, e);
		}
		__VUE_PROD_DEVTOOLS__ && (ae(d, "__vnode", e, !0), ae(d, "__vueParentComponent", r, !0)), _ && Er(e, null, r, "beforeMount");
		let v = Fo(i, g);
		v ? g.beforeEnter(d) : g && !g.persisted && (d[Ho] = !0), o(d, t, n), ((f = m && m.onVnodeMounted) || v || _) && U(() => {
			try {
				f && Q(f, r, e), v && g.enter(d), _ && Er(e, null, r, "mounted");
			} finally {}
		}, i);
	}, E = (e, t, n, r, i) => {
		if (n && g(e, n), r) for (let t = 0; t < r.length; t++) g(e, r[t]);
		if (i) {
			let n = i.subTree;
			if (t === n || Vo(n.type) && (n.ssContent === t || n.ssFallback === t)) {
				let t = i.vnode;
				E(e, t, t.scopeId, t.slotScopeIds, i.parent);
			}
		}
	}, te = (e, t, n, r, i, a, o, s, c = 0) => {
		for (let l = c; l < e.length; l++) {
			let c = e[l] = s ? cs(e[l]) : Z(e[l]);
			v(null, c, t, n, r, i, a, o, s);
		}
	}, D = (e, t, r, i, a, o, s) => {
		let l = t.el = e.el;
		__VUE_PROD_DEVTOOLS__ && (l.__vnode = t);
		let { patchFlag: u, dynamicChildren: d, dirs: f } = t;
		u |= e.patchFlag & 16;
		let m = e.props || n, h = t.props || n, g;
		if (r && Po(r, !1), (g = h.onVnodeBeforeUpdate) && Q(g, r, t, e), f && Er(t, e, r, "beforeUpdate"), r && Po(r, !0), d && (!e.dynamicChildren || e.dynamicChildren.length !== d.length) && (u = 0, s = !1, d = null), (m.innerHTML && h.innerHTML == null || m.textContent && h.textContent == null) && p(l, ""), d ? ne(e.dynamicChildren, d, l, r, i, No(t, a), o) : s || ue(e, t, l, null, r, i, No(t, a), o, !1), u > 0) {
			if (u & 16) O(l, m, h, r, a);
			else if (u & 2 && m.class !== h.class && c(l, "class", null, h.class, a), u & 4 && c(l, "style", m.style, h.style, a), u & 8) {
				let e = t.dynamicProps;
				for (let t = 0; t < e.length; t++) {
					let n = e[t], i = m[n], o = h[n];
					(o !== i || n === "value") && c(l, n, i, o, a, r);
				}
			}
			u & 1 && e.children !== t.children && p(l, t.children);
		} else !s && d == null && O(l, m, h, r, a);
		((g = h.onVnodeUpdated) || f) && U(() => {
			g && Q(g, r, t, e), f && Er(t, e, r, "updated");
		}, i);
	}, ne = (e, t, n, r, i, a, o) => {
		for (let s = 0; s < t.length; s++) {
			let c = e[s], l = t[s], u = c.el || Bo(c), d = u && (c.type === W || !$o(c, l) || c.shapeFlag & 198) ? m(u) : n;
			v(c, l, d, null, r, i, a, o, !0);
		}
	}, O = (e, t, r, i, a) => {
		if (t !== r) {
			if (t !== n) for (let n in t) !T(n) && !(n in r) && c(e, n, t[n], null, a, i);
			for (let n in r) {
				if (T(n)) continue;
				let o = r[n], s = t[n];
				o !== s && n !== "value" && c(e, n, s, o, a, i);
			}
			"value" in r && c(e, "value", t.value, r.value, a);
		}
	}, re = (e, t, n, r, i, a, s, c, l) => {
		let d = t.el = e ? e.el : u(""), f = t.anchor = e ? e.anchor : u(""), { patchFlag: p, dynamicChildren: m, slotScopeIds: h } = t;
		h && (c = c ? c.concat(h) : h), e == null ? (o(d, n, r), o(f, n, r), te(t.children || [], n, f, i, a, s, c, l)) : p > 0 && p & 64 && m && e.dynamicChildren && e.dynamicChildren.length === m.length ? (ne(e.dynamicChildren, m, n, i, a, s, c), (t.key != null || i && t === i.subTree) && Io(e, t, !0)) : ue(e, t, n, f, i, a, s, c, l);
	}, ie = (e, t, n, r, i, a, o, s, c) => {
		t.slotScopeIds = s, e == null ? t.shapeFlag & 512 ? i.ctx.activate(t, n, r, o, c) : k(t, n, r, i, a, o, c) : oe(e, t, c);
	}, k = (e, t, n, r, i, a, o) => {
		let s = e.component = ms(e, r, i);
		if (qi(e) && (s.ctx.renderer = xe), Ss(s, !1, o), s.asyncDep) {
			if (i && i.registerDep(s, se, o, a), !e.el) {
				let r = s.subTree = X(G);
				b(null, r, t, n), e.placeholder = r.el;
			}
		} else se(s, e, t, n, i, a, o);
	}, oe = (e, t, n) => {
		let r = t.component = e.component;
		if (oo(e, t, n)) {
			if (r.asyncDep && !r.asyncResolved) {
				t.el = e.el, t.placeholder = e.placeholder, ce(r, t, n);
				return;
			}
			r.next = t, r.update();
		} else t.el = e.el, t.placeholder = e.placeholder, r.vnode = t;
	}, se = (e, t, n, r, i, a, o) => {
		let s = () => {
			if (e.isMounted) {
				let { next: t, bu: n, u: r, parent: s, vnode: c } = e;
				{
					let n = Ro(e);
					if (n) {
						t && (t.el = c.el, ce(e, t, o)), n.asyncDep.then(() => {
							let t = () => {
								e.job.flags & 8 || (i && i.pendingBranch ? U(t, i) : l());
							};
							t.flags = 48, U(t, i);
						});
						return;
					}
				}
				let u = t, d;
				Po(e, !1), t ? (t.el = c.el, ce(e, t, o)) : t = c, n && A(n), (d = t.props && t.props.onVnodeBeforeUpdate) && Q(d, s, t, c), Po(e, !0);
				let f = no(e), p = e.subTree;
				e.subTree = f, v(p, f, m(p.el || Bo(p)), ye(p), e, i, a), t.el = f.el, u === null && lo(e, f.el), r && U(r, i), (d = t.props && t.props.onVnodeUpdated) && U(() => Q(d, s, t, c), i), __VUE_PROD_DEVTOOLS__ && _r(e);
			} else {
				let o, { el: s, props: c } = t, { bm: l, m: u, parent: d, root: f, type: p } = e, m = Wi(t);
				if (Po(e, !1), l && A(l), !m && (o = c && c.onVnodeBeforeMount) && Q(o, d, t), Po(e, !0), s && Ce) {
					let t = () => {
						e.subTree = no(e), Ce(s, e.subTree, e, i, null);
					};
					m && p.__asyncHydrate ? p.__asyncHydrate(s, e, t) : t();
				} else {
					f.ce && f.ce._hasShadowRoot() && f.ce._injectChildStyle(p, e.parent ? e.parent.type : void 0);
					let o = e.subTree = no(e);
					v(null, o, n, r, e, i, a), t.el = o.el;
				}
				if (u && U(u, i), !m && (o = c && c.onVnodeMounted)) {
					let e = t;
					U(() => Q(o, d, e), i);
				}
				(t.shapeFlag & 256 || d && Wi(d.vnode) && d.vnode.shapeFlag & 256) && e.a && U(e.a, i), e.isMounted = !0, __VUE_PROD_DEVTOOLS__ && gr(e), t = n = r = null;
			}
		};
		e.scope.on();
		let c = e.effect = new Ue(s);
		e.scope.off();
		let l = e.update = c.run.bind(c), u = e.job = c.runIfDirty.bind(c);
		u.i = e, u.id = e.uid, c.scheduler = () => er(u), Po(e, !0), l();
	}, ce = (e, t, n) => {
		t.component = e;
		let r = e.vnode.props;
		e.vnode = t, e.next = null, ho(e, t.props, r, n), Oo(e, t.children, n), it(), rr(e), at();
	}, ue = (e, t, n, r, i, a, o, s, c = !1) => {
		let l = e && e.children, u = e ? e.shapeFlag : 0, d = t.children, { patchFlag: f, shapeFlag: m } = t;
		if (f > 0) {
			if (f & 128) {
				fe(l, d, n, r, i, a, o, s, c);
				return;
			}
			if (f & 256) {
				de(l, d, n, r, i, a, o, s, c);
				return;
			}
		}
		m & 8 ? (u & 16 && ve(l, i, a), d !== l && p(n, d)) : u & 16 ? m & 16 ? fe(l, d, n, r, i, a, o, s, c) : ve(l, i, a, !0) : (u & 8 && p(n, ""), m & 16 && te(d, n, r, i, a, o, s, c));
	}, de = (e, t, n, i, a, o, s, c, l) => {
		e ||= r, t ||= r;
		let u = e.length, d = t.length, f = Math.min(u, d), p = 0;
		for (; p < f; p++) {
			let r = t[p] = l ? cs(t[p]) : Z(t[p]);
			v(e[p], r, n, null, a, o, s, c, l);
		}
		u > d ? ve(e, a, o, !0, !1, f) : te(t, n, i, a, o, s, c, l, f);
	}, fe = (e, t, n, i, a, o, s, c, l) => {
		let u = 0, d = t.length, f = e.length - 1, p = d - 1;
		for (; u <= f && u <= p;) {
			let r = e[u], i = t[u] = l ? cs(t[u]) : Z(t[u]);
			if ($o(r, i)) v(r, i, n, null, a, o, s, c, l);
			else break;
			u++;
		}
		for (; u <= f && u <= p;) {
			let r = e[f], i = t[p] = l ? cs(t[p]) : Z(t[p]);
			if ($o(r, i)) v(r, i, n, null, a, o, s, c, l);
			else break;
			f--, p--;
		}
		if (u > f) {
			if (u <= p) {
				let e = p + 1, r = e < d ? t[e].el : i;
				for (; u <= p;) v(null, t[u] = l ? cs(t[u]) : Z(t[u]), n, r, a, o, s, c, l), u++;
			}
		} else if (u > p) for (; u <= f;) me(e[u], a, o, !0), u++;
		else {
			let m = u, h = u, g = /* @__PURE__ */ new Map();
			for (u = h; u <= p; u++) {
				let e = t[u] = l ? cs(t[u]) : Z(t[u]);
				e.key != null && g.set(e.key, u);
			}
			let _, y = 0, b = p - h + 1, x = !1, S = 0, C = Array(b);
			for (u = 0; u < b; u++) C[u] = 0;
			for (u = m; u <= f; u++) {
				let r = e[u];
				if (y >= b) {
					me(r, a, o, !0);
					continue;
				}
				let i;
				if (r.key != null) i = g.get(r.key);
				else for (_ = h; _ <= p; _++) if (C[_ - h] === 0 && $o(r, t[_])) {
					i = _;
					break;
				}
				i === void 0 ? me(r, a, o, !0) : (C[i - h] = u + 1, i >= S ? S = i : x = !0, v(r, t[i], n, null, a, o, s, c, l), y++);
			}
			let w = x ? Lo(C) : r;
			for (_ = w.length - 1, u = b - 1; u >= 0; u--) {
				let e = h + u, r = t[e], f = t[e + 1], p = e + 1 < d ? f.el || Bo(f) : i;
				C[u] === 0 ? v(null, r, n, p, a, o, s, c, l) : x && (_ < 0 || u !== w[_] ? pe(r, n, p, 2) : _--);
			}
		}
	}, pe = (e, t, n, r, i = null) => {
		let { el: a, type: c, transition: l, children: u, shapeFlag: d } = e;
		if (d & 6) pe(e.component.subTree, t, n, r);
		else if (d & 128) e.suspense.move(t, n, r);
		else if (d & 64) c.move(e, t, n, xe);
		else if (c === W) {
			o(a, t, n);
			for (let e = 0; e < u.length; e++) pe(u[e], t, n, r);
			o(e.anchor, t, n);
		} else if (c === Go) S(e, t, n);
		else if (r !== 2 && d & 1 && l) {
			if (r === 0) l.persisted && !a[B] ? o(a, t, n) : (l.beforeEnter(a), o(a, t, n), U(() => l.enter(a), i));
			else {
				let { leave: r, delayLeave: i, afterLeave: c } = l, u = () => {
					e.ctx.isUnmounted ? s(a) : o(a, t, n);
				}, d = () => {
					let e = a._isLeaving || !!a[B];
					a._isLeaving && a[B](!0), l.persisted && !e ? u() : r(a, () => {
						u(), c && c();
					});
				};
				i ? i(a, u, d) : d();
			}
		} else o(a, t, n);
	}, me = (e, t, n, r = !1, i = !1) => {
		let { type: a, props: o, ref: s, children: c, dynamicChildren: l, shapeFlag: u, patchFlag: d, dirs: f, cacheIndex: p, memo: m } = e;
		if ((d === -2 || l && l.hasOnce) && (i = !1), s != null && (it(), vi(s, null, n, e, !0), at()), p == null || e.ctx && e.ctx !== t || (t.renderCache[p] = void 0), u & 256 && t.ctx.deactivate(e)) return;
		let h = u & 1 && f, g = !Wi(e), _;
		if (g && (_ = o && o.onVnodeBeforeUnmount) && Q(_, t, e), u & 6) _e(e.component, n, r);
		else {
			if (u & 128) {
				e.suspense.unmount(n, r);
				return;
			}
			h && Er(e, null, t, "beforeUnmount"), u & 64 ? e.type.remove(e, t, n, xe, r) : l && !l.hasOnce && (a !== W || d > 0 && d & 64) ? ve(l, t, n, !1, !0) : (a === W && d & 384 || !i && u & 16) && ve(c, t, n), r && he(e);
		}
		let v = m != null && p == null;
		(g && (_ = o && o.onVnodeUnmounted) || h || v) && U(() => {
			_ && Q(_, t, e), h && Er(e, null, t, "unmounted"), v && (e.el = null);
		}, n);
	}, he = (e) => {
		let { type: t, el: n, anchor: r, transition: i } = e, a = t === W;
		if (a && !i) {
			ge(n, r);
			return;
		}
		if (t === Go) {
			C(e), i && !i.persisted && i.afterLeave && i.afterLeave();
			return;
		}
		let o = a ? di(e) : e, c = () => {
			a ? m(n) && ge(n, r) : s(n), i && !i.persisted && i.afterLeave && i.afterLeave();
		};
		if (o && o.shapeFlag & 1 && i && !i.persisted) {
			let { leave: e, delayLeave: t } = i, n = o.el, r = () => e(n, c);
			t ? t(n, c, r) : r();
		} else c();
	}, ge = (e, t) => {
		let n;
		for (; e !== t;) n = h(e), s(e), e = n;
		s(t);
	}, _e = (e, t, n) => {
		let { bum: r, scope: i, job: a, subTree: o, um: s, m: c, a: l } = e;
		zo(c), zo(l), r && A(r), i.stop(), a ? (a.flags |= 8, me(o, e, t, n)) : o && (o.transition = e.vnode.transition, me(o, e, t, n)), s && U(s, t);
		let u = () => {
			e.isUnmounted = !0;
		};
		u.flags = 16, U(u, t), __VUE_PROD_DEVTOOLS__ && yr(e);
	}, ve = (e, t, n, r = !1, i = !1, a = 0) => {
		for (let o = a; o < e.length; o++) me(e[o], t, n, r, i);
	}, ye = (e) => {
		if (e.shapeFlag & 6) return ye(e.component.subTree);
		if (e.shapeFlag & 128) return e.suspense.next();
		let t = h(e.anchor || e.el), n = t && t[Br];
		return n ? h(n) : t;
	}, be = (e, t, n) => {
		or(() => {
			e == null ? t._vnode && me(t._vnode, null, null, !0) : v(t._vnode || null, e, t, null, null, null, n), t._vnode = e;
		}, e && t._vnode ? void 0 : e && e.component ? e.component.uid : ps());
	}, xe = {
		p: v,
		um: me,
		m: pe,
		r: he,
		mt: k,
		mc: te,
		pc: ue,
		pbc: ne,
		n: ye,
		o: e
	}, Se, Ce;
	return t && ([Se, Ce] = t(xe)), {
		render: be,
		hydrate: Se,
		createApp: Ja(be, Se)
	};
}
function No({ type: e, props: t }, n) {
	return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function Po({ effect: e, job: t }, n) {
	n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function Fo(e, t) {
	return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function Io(e, t, n = !1) {
	let r = e.children, i = t.children;
	if (f(r) && f(i)) for (let e = 0; e < r.length; e++) {
		let t = r[e], a = i[e];
		a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = i[e] = cs(i[e]), a.el = t.el), !n && a.patchFlag !== -2 && Io(t, a)), a.type === Wo && (a.patchFlag === -1 && (a = i[e] = cs(a)), a.el = t.el), a.type === G && !a.el && (a.el = t.el);
	}
}
function Lo(e) {
	let t = e.slice(), n = [0], r, i, a, o, s, c = e.length;
	for (r = 0; r < c; r++) {
		let c = e[r];
		if (c !== 0) {
			if (i = n[n.length - 1], e[i] < c) {
				t[r] = i, n.push(r);
				continue;
			}
			for (a = 0, o = n.length - 1; a < o;) s = a + o >> 1, e[n[s]] < c ? a = s + 1 : o = s;
			c < e[n[a]] && (a > 0 && (t[r] = n[a - 1]), n[a] = r);
		}
	}
	for (a = n.length, o = n[a - 1]; a-- > 0;) n[a] = o, o = t[o];
	return n;
}
function Ro(e) {
	let t = e.subTree.component;
	if (t) return t.asyncDep && !t.asyncResolved ? t : Ro(t);
}
function zo(e) {
	if (e) for (let t = 0; t < e.length; t++) e[t].flags |= 8;
}
function Bo(e) {
	if (e.placeholder) return e.placeholder;
	let t = e.component;
	if (t) return Bo(t.subTree);
	let n = e.suspense;
	return n && n.activeBranch ? Bo(n.activeBranch) : null;
}
var Vo = (e) => e.__isSuspense, Ho = /* @__PURE__ */ Symbol("_deferredEnter");
function Uo(e, t) {
	t && t.pendingBranch ? f(e) ? t.effects.push(...e) : t.effects.push(e) : nr(e);
}
var W = /* @__PURE__ */ Symbol.for("v-fgt"), Wo = /* @__PURE__ */ Symbol.for("v-txt"), G = /* @__PURE__ */ Symbol.for("v-cmt"), Go = /* @__PURE__ */ Symbol.for("v-stc"), Ko = [], K = null;
function q(e = !1) {
	Ko.push(K = e ? null : []);
}
function qo() {
	Ko.pop(), K = Ko[Ko.length - 1] || null;
}
var Jo = 1;
function Yo(e, t = !1) {
	Jo += e, e < 0 && K && t && (K.hasOnce = !0);
}
function Xo(e) {
	return e.dynamicChildren = Jo > 0 ? K || r : null, qo(), Jo > 0 && K && K.push(e), e;
}
function J(e, t, n, r, i, a) {
	return Xo(Y(e, t, n, r, i, a, !0));
}
function Zo(e, t, n, r, i) {
	return Xo(X(e, t, n, r, i, !0));
}
function Qo(e) {
	return e ? e.__v_isVNode === !0 : !1;
}
function $o(e, t) {
	return e.type === t.type && e.key === t.key;
}
var es = ({ key: e }) => e ?? null, ts = ({ ref: e, ref_key: t, ref_for: n }) => (typeof e == "number" && (e = "" + e), e == null ? null : _(e) || /* @__PURE__ */ L(e) || g(e) ? {
	i: z,
	r: e,
	k: t,
	f: !!n
} : e);
function Y(e, t = null, n = null, r = 0, i = null, a = e === W ? 0 : 1, o = !1, s = !1) {
	let c = {
		__v_isVNode: !0,
		__v_skip: !0,
		type: e,
		props: t,
		key: t && es(t),
		ref: t && ts(t),
		scopeId: Sr,
		slotScopeIds: null,
		children: n,
		component: null,
		suspense: null,
		ssContent: null,
		ssFallback: null,
		dirs: null,
		transition: null,
		el: null,
		anchor: null,
		target: null,
		targetStart: null,
		targetAnchor: null,
		staticCount: 0,
		shapeFlag: a,
		patchFlag: r,
		dynamicProps: i,
		dynamicChildren: null,
		appContext: null,
		ctx: z
	};
	return s ? (ls(c, n), a & 128 && e.normalize(c)) : n && (c.shapeFlag |= _(n) ? 8 : 16), Jo > 0 && !o && K && (c.patchFlag > 0 || a & 6) && c.patchFlag !== 32 && K.push(c), c;
}
var X = ns;
function ns(e, t = null, n = null, r = 0, i = null, a = !1) {
	if (e && e !== fa || (e = G), Qo(e)) {
		let r = is(e, t, !0);
		return n && ls(r, n), Jo > 0 && !a && K && (r.shapeFlag & 6 ? K[K.indexOf(e)] = r : K.push(r)), r.patchFlag = -2, r;
	}
	if (Ps(e) && (e = e.__vccOpts), t) {
		t = rs(t);
		let { class: e, style: n } = t;
		e && !_(e) && (t.class = ge(e)), y(n) && (/* @__PURE__ */ sn(n) && !f(n) && (n = c({}, n)), t.style = ue(n));
	}
	let o = _(e) ? 1 : Vo(e) ? 128 : Vr(e) ? 64 : y(e) ? 4 : g(e) ? 2 : 0;
	return Y(e, t, n, r, i, o, a, !0);
}
function rs(e) {
	return e ? /* @__PURE__ */ sn(e) ? c({}, e) : po(e) ? c({}, e[Es] || e) : e : null;
}
function is(e, t, n = !1, r = !1) {
	let { props: i, ref: a, patchFlag: o, children: s, transition: c } = e, l = t ? us(i || {}, t) : i, u = {
		__v_isVNode: !0,
		__v_skip: !0,
		type: e.type,
		props: l,
		key: l && es(l),
		ref: t && t.ref ? n && a ? f(a) ? a.concat(ts(t)) : [a, ts(t)] : ts(t) : a,
		scopeId: e.scopeId,
		slotScopeIds: e.slotScopeIds,
		children: s,
		target: e.target,
		targetStart: e.targetStart,
		targetAnchor: e.targetAnchor,
		staticCount: e.staticCount,
		shapeFlag: e.shapeFlag,
		patchFlag: t && e.type !== W ? o === -1 ? 16 : o | 16 : o,
		dynamicProps: e.dynamicProps,
		dynamicChildren: e.dynamicChildren,
		appContext: e.appContext,
		dirs: e.dirs,
		transition: c,
		component: e.component,
		suspense: e.suspense,
		ssContent: e.ssContent && is(e.ssContent),
		ssFallback: e.ssFallback && is(e.ssFallback),
		placeholder: e.placeholder,
		el: e.el,
		anchor: e.anchor,
		ctx: e.ctx,
		ce: e.ce,
		cacheIndex: e.cacheIndex
	};
	return c && r && li(u, c.clone(u)), u;
}
function as(e = " ", t = 0) {
	return X(Wo, null, e, t);
}
function os(e, t) {
	let n = X(Go, null, e);
	return n.staticCount = t, n;
}
function ss(e = "", t = !1) {
	return t ? (q(), Zo(G, null, e)) : X(G, null, e);
}
function Z(e) {
	return e == null || typeof e == "boolean" ? X(G) : f(e) ? X(W, null, e.slice()) : Qo(e) ? cs(e) : X(Wo, null, String(e));
}
function cs(e) {
	return e.el === null && e.patchFlag !== -1 || e.memo ? e : is(e);
}
function ls(e, t) {
	let n = 0, { shapeFlag: r } = e;
	if (t == null) t = null;
	else if (f(t)) n = 16;
	else if (typeof t == "object") {
		if (r & 65) {
			let n = t.default;
			n && (n._c && (n._d = !1), ls(e, n()), n._c && (n._d = !0));
			return;
		}
		{
			n = 32;
			let r = t._;
			!r && !po(t) ? t._ctx = z : r === 3 && z && (z.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
		}
	} else if (g(t)) {
		if (r & 65) {
			ls(e, { default: t });
			return;
		}
		t = {
			default: t,
			_ctx: z
		}, n = 32;
	} else t = String(t), r & 64 ? (n = 16, t = [as(t)]) : n = 8;
	e.children = t, e.shapeFlag |= n;
}
function us(...e) {
	let t = {};
	for (let n = 0; n < e.length; n++) {
		let r = e[n];
		for (let e in r) if (e === "class") t.class !== r.class && (t.class = ge([t.class, r.class]));
		else if (e === "style") t.style = ue([t.style, r.style]);
		else if (o(e)) {
			let n = t[e], i = r[e];
			i && n !== i && !(f(n) && n.includes(i)) ? t[e] = n ? [].concat(n, i) : i : i == null && n == null && !s(e) && (t[e] = i);
		} else e !== "" && (t[e] = r[e]);
	}
	return t;
}
function Q(e, t, n, r = null) {
	Un(e, t, 7, [n, r]);
}
var ds = /* @__PURE__ */ Ka(), fs = 0;
function ps() {
	return fs;
}
function ms(e, t, r) {
	let i = e.type, a = (t ? t.appContext : e.appContext) || ds, o = {
		uid: fs++,
		vnode: e,
		type: i,
		parent: t,
		appContext: a,
		root: null,
		next: null,
		subTree: null,
		effect: null,
		update: null,
		job: null,
		scope: new Re(!0),
		render: null,
		proxy: null,
		exposed: null,
		exposeProxy: null,
		withProxy: null,
		provides: t ? t.provides : Object.create(a.provides),
		ids: t ? t.ids : [
			"",
			0,
			0
		],
		accessCache: null,
		renderCache: [],
		components: null,
		directives: null,
		propsOptions: yo(i, a),
		emitsOptions: eo(i, a),
		emit: null,
		emitted: null,
		propsDefaults: n,
		inheritAttrs: i.inheritAttrs,
		ctx: n,
		data: n,
		props: n,
		attrs: n,
		slots: n,
		refs: n,
		setupState: n,
		setupContext: null,
		suspense: r,
		suspenseId: r ? r.pendingId : 0,
		asyncDep: null,
		asyncResolved: !1,
		isMounted: !1,
		isUnmounted: !1,
		isDeactivated: !1,
		bc: null,
		c: null,
		bm: null,
		m: null,
		bu: null,
		u: null,
		um: null,
		bum: null,
		da: null,
		a: null,
		rtg: null,
		rtc: null,
		ec: null,
		sp: null
	};
	return o.ctx = { _: o }, o.root = t ? t.root : o, o.emit = Qa.bind(null, o), e.ce && e.ce(o), o;
}
var $ = null, hs = () => $ || z, gs, _s;
{
	let e = le(), t = (t, n) => {
		let r;
		return (r = e[t]) || (r = e[t] = []), r.push(n), (e) => {
			r.length > 1 ? r.forEach((t) => t(e)) : r[0](e);
		};
	};
	gs = t("__VUE_INSTANCE_SETTERS__", (e) => $ = e), _s = t("__VUE_SSR_SETTERS__", (e) => xs = e);
}
var vs = (e) => {
	let t = $;
	return gs(e), e.scope.on(), () => {
		e.scope.off(), gs(t);
	};
}, ys = () => {
	$ && $.scope.off(), gs(null);
};
function bs(e) {
	return e.vnode.shapeFlag & 4;
}
var xs = !1;
function Ss(e, t = !1, n = !1) {
	t && _s(t);
	let { props: r, children: i } = e.vnode, a = bs(e);
	mo(e, r, a, t), Do(e, i, n || t);
	let o = a ? Cs(e, t) : void 0;
	return t && _s(!1), o;
}
function Cs(e, t) {
	let n = e.type;
	e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, wa);
	let { setup: r } = n;
	if (r) {
		it();
		let n = e.setupContext = r.length > 1 ? Os(e) : null, i = vs(e), a = Hn(r, e, 0, [e.props, n]), o = b(a);
		if (at(), i(), (o || e.sp) && !Wi(e) && mi(e), o) {
			if (a.then(ys, ys), t) return a.then((n) => {
				_s(!0);
				try {
					ws(e, n, t);
				} finally {
					_s(!1);
				}
			}).catch((t) => {
				Wn(t, e, 0, void 0, !0), e.ssrRender = (e, t) => t("<!---->");
			});
			e.asyncDep = a;
		} else ws(e, a, t);
	} else Ts(e, t);
}
function ws(e, t, n) {
	g(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : y(t) && (__VUE_PROD_DEVTOOLS__ && (e.devtoolsRawSetupState = t), e.setupState = vn(t)), Ts(e, n);
}
function Ts(e, t, n) {
	let r = e.type;
	if (e.render ||= r.render || i, __VUE_OPTIONS_API__) {
		let t = vs(e);
		it();
		try {
			Na(e);
		} finally {
			at(), t();
		}
	}
}
var Es = /* @__PURE__ */ Symbol(), Ds = { get(e, t) {
	return N(e, "get", ""), t === Es ? e : e[t];
} };
function Os(e) {
	return {
		attrs: new Proxy(e.attrs, Ds),
		slots: e.slots,
		emit: e.emit,
		expose: (t) => {
			e.exposed = t || {};
		}
	};
}
function ks(e) {
	return e.exposed ? e.exposeProxy ||= new Proxy(vn(cn(e.exposed)), {
		get(t, n) {
			if (n in t) return t[n];
			if (n in Sa) return Sa[n](e);
		},
		has(e, t) {
			return t in e || t in Sa;
		}
	}) : e.proxy;
}
var As = /(?:^|[-_])\w/g, js = (e) => e.replace(As, (e) => e.toUpperCase()).replace(/[-_]/g, "");
function Ms(e, t = !0) {
	return g(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function Ns(e, t, n = !1) {
	let r = Ms(t);
	if (!r && t.__file) {
		let e = t.__file.match(/([^/\\]+)\.\w+$/);
		e && (r = e[1]);
	}
	if (!r && e) {
		let n = (e) => {
			for (let n in e) if (e[n] === t) return n;
		};
		r = n(e.components) || e.parent && n(e.parent.type.components) || n(e.appContext.components);
	}
	return r ? js(r) : n ? "App" : "Anonymous";
}
function Ps(e) {
	return g(e) && "__vccOpts" in e;
}
var Fs = (e, t) => /* @__PURE__ */ Dn(e, t, xs);
function Is(e, t, n) {
	try {
		Yo(-1);
		let r = arguments.length;
		return r === 2 ? y(t) && !f(t) ? Qo(t) ? X(e, null, [t]) : X(e, t) : X(e, null, t) : (r > 3 ? n = Array.prototype.slice.call(arguments, 2) : r === 3 && Qo(n) && (n = [n]), X(e, t, n));
	} finally {
		Yo(1);
	}
}
var Ls = "3.5.45", Rs = Object.defineProperty, zs = (e, t) => {
	let n = {};
	for (var r in e) Rs(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || Rs(n, Symbol.toStringTag, { value: "Module" }), n;
}, Bs = /* @__PURE__ */ e({
	default: () => Ws,
	interface_content_folder_exports: () => Vs,
	render: () => Us
}), Vs = /* @__PURE__ */ zs({
	default: () => Ws,
	render: () => Us
}), Hs = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Us(e, t) {
	return q(), J("svg", Hs, [...t[0] ||= [Y("path", { d: "M216 72h-85.33l-27.74-20.8a16.12 16.12 0 0 0-9.6-3.2H40a16 16 0 0 0-16 16v136a16 16 0 0 0 16 16h176.89A15.13 15.13 0 0 0 232 200.89V88a16 16 0 0 0-16-16m0 128H40V64h53.33l29.87 22.4A8 8 0 0 0 128 88h88Z" }, null, -1)]]);
}
var Ws = { render: Us }, Gs = /* #__PURE__ */ Object.assign({
	"./icons/basic-shape-diamond.svg": () => Promise.resolve().then(() => Xs),
	"./icons/basic-shape-hexagon.svg": () => Promise.resolve().then(() => ec),
	"./icons/basic-shape-primary-circle-ellipse-round.svg": () => Promise.resolve().then(() => ic),
	"./icons/basic-shape-primary-square-rectangle.svg": () => Promise.resolve().then(() => cc),
	"./icons/basic-shape-shield.svg": () => Promise.resolve().then(() => fc),
	"./icons/computer-device-desktop-monitor.svg": () => Promise.resolve().then(() => gc),
	"./icons/computer-device-desktop.svg": () => Promise.resolve().then(() => bc),
	"./icons/computer-device-laptop.svg": () => Promise.resolve().then(() => wc),
	"./icons/computer-device-mobile-phone-android-samsung-back.svg": () => Promise.resolve().then(() => Oc),
	"./icons/computer-device-mobile-phone-android-samsung.svg": () => Promise.resolve().then(() => Mc),
	"./icons/computer-device-mobile-phone-iphone-x-back.svg": () => Promise.resolve().then(() => Ic),
	"./icons/computer-device-mobile-phone-iphone-x.svg": () => Promise.resolve().then(() => Bc),
	"./icons/computer-device-mobile-tablet-touch.svg": () => Promise.resolve().then(() => Wc),
	"./icons/computer-device-mobile-tablet.svg": () => Promise.resolve().then(() => Jc),
	"./icons/computer-device-network-ethernet-cat6.svg": () => Promise.resolve().then(() => Qc),
	"./icons/computer-device-network-lan-www.svg": () => Promise.resolve().then(() => nl),
	"./icons/computer-device-network-wifi-connection.svg": () => Promise.resolve().then(() => ol),
	"./icons/computer-device-network-wifi-router.svg": () => Promise.resolve().then(() => ul),
	"./icons/ecology-science-erlenmeyer-flask.svg": () => Promise.resolve().then(() => ml),
	"./icons/image-flash-lightning.svg": () => Promise.resolve().then(() => vl),
	"./icons/image-picture-flower.svg": () => Promise.resolve().then(() => Sl),
	"./icons/interface-alert-exclamation-diamond.svg": () => Promise.resolve().then(() => El),
	"./icons/interface-alert-exclamation-triangle-warning.svg": () => Promise.resolve().then(() => Al),
	"./icons/interface-alert-information-circle.svg": () => Promise.resolve().then(() => Pl),
	"./icons/interface-award-crown.svg": () => Promise.resolve().then(() => Rl),
	"./icons/interface-bookmark-tag.svg": () => Promise.resolve().then(() => Hl),
	"./icons/interface-bookmark.svg": () => Promise.resolve().then(() => Kl),
	"./icons/interface-calendar-date-one.svg": () => Promise.resolve().then(() => Xl),
	"./icons/interface-content-book-open-pages.svg": () => Promise.resolve().then(() => eu),
	"./icons/interface-content-book-page.svg": () => Promise.resolve().then(() => iu),
	"./icons/interface-content-file.svg": () => Promise.resolve().then(() => cu),
	"./icons/interface-content-folder.svg": () => Promise.resolve().then(() => Bs),
	"./icons/interface-copy-clipboard.svg": () => Promise.resolve().then(() => fu),
	"./icons/interface-edit-attachment.svg": () => Promise.resolve().then(() => gu),
	"./icons/interface-edit-binocular.svg": () => Promise.resolve().then(() => bu),
	"./icons/interface-edit-magic-wand.svg": () => Promise.resolve().then(() => wu),
	"./icons/interface-edit-tool-paint-roller.svg": () => Promise.resolve().then(() => Ou),
	"./icons/interface-edit-tool-pencil.svg": () => Promise.resolve().then(() => Mu),
	"./icons/interface-favorite-award.svg": () => Promise.resolve().then(() => Iu),
	"./icons/interface-favorite-flag.svg": () => Promise.resolve().then(() => Bu),
	"./icons/interface-favorite-heart.svg": () => Promise.resolve().then(() => Wu),
	"./icons/interface-favorite-star.svg": () => Promise.resolve().then(() => Ju),
	"./icons/interface-favorite-stars-sparkles.svg": () => Promise.resolve().then(() => Qu),
	"./icons/interface-hierarchy-flowchart.svg": () => Promise.resolve().then(() => nd),
	"./icons/interface-home-house.svg": () => Promise.resolve().then(() => od),
	"./icons/interface-hyperlink.svg": () => Promise.resolve().then(() => ud),
	"./icons/interface-lighting-brightness.svg": () => Promise.resolve().then(() => md),
	"./icons/interface-lock-closed.svg": () => Promise.resolve().then(() => vd),
	"./icons/interface-lock-open-unlock.svg": () => Promise.resolve().then(() => Sd),
	"./icons/interface-login-key.svg": () => Promise.resolve().then(() => Ed),
	"./icons/interface-search.svg": () => Promise.resolve().then(() => Ad),
	"./icons/interface-setting-cog.svg": () => Promise.resolve().then(() => Pd),
	"./icons/interface-share-megaphone-bullhorn.svg": () => Promise.resolve().then(() => Rd),
	"./icons/interface-share-rocket.svg": () => Promise.resolve().then(() => Hd),
	"./icons/interface-share-satellite.svg": () => Promise.resolve().then(() => Kd),
	"./icons/interface-share-space-ship.svg": () => Promise.resolve().then(() => Xd),
	"./icons/interface-share.svg": () => Promise.resolve().then(() => ef),
	"./icons/interface-signal-square.svg": () => Promise.resolve().then(() => af),
	"./icons/interface-time-clock-circle.svg": () => Promise.resolve().then(() => lf),
	"./icons/interface-time-hour-glass.svg": () => Promise.resolve().then(() => pf),
	"./icons/interface-users-multiple.svg": () => Promise.resolve().then(() => _f),
	"./icons/interface-weather-moon.svg": () => Promise.resolve().then(() => xf),
	"./icons/mail-chat-bubble-square.svg": () => Promise.resolve().then(() => Tf),
	"./icons/mail-send-email-paper-airplane.svg": () => Promise.resolve().then(() => kf),
	"./icons/mail-send-envelope.svg": () => Promise.resolve().then(() => Nf),
	"./icons/money-cashier-receipt.svg": () => Promise.resolve().then(() => Lf),
	"./icons/money-currency-dollar-pay.svg": () => Promise.resolve().then(() => Vf),
	"./icons/money-graph-arrow-increase.svg": () => Promise.resolve().then(() => Gf),
	"./icons/money-graph-bar-chart-increase.svg": () => Promise.resolve().then(() => Yf),
	"./icons/nature-ecology-leaf.svg": () => Promise.resolve().then(() => $f),
	"./icons/phone-telephone.svg": () => Promise.resolve().then(() => rp),
	"./icons/programming-bug.svg": () => Promise.resolve().then(() => sp),
	"./icons/programming-cloud.svg": () => Promise.resolve().then(() => dp),
	"./icons/programming-computer-database-server.svg": () => Promise.resolve().then(() => hp),
	"./icons/programming-computer-database.svg": () => Promise.resolve().then(() => yp),
	"./icons/programming-module-four-layout.svg": () => Promise.resolve().then(() => Cp),
	"./icons/programming-module-three.svg": () => Promise.resolve().then(() => Dp),
	"./icons/programming-module.svg": () => Promise.resolve().then(() => jp),
	"./icons/programming-script-code.svg": () => Promise.resolve().then(() => Fp),
	"./icons/shopping-cart.svg": () => Promise.resolve().then(() => zp),
	"./icons/shopping-gift-present.svg": () => Promise.resolve().then(() => Up),
	"./icons/shopping-shipping-box-parcel-package.svg": () => Promise.resolve().then(() => qp),
	"./icons/tag-new-circle.svg": () => Promise.resolve().then(() => Zp),
	"./icons/travel-map-earth-globe.svg": () => Promise.resolve().then(() => tm)
}), Ks = (/* #__PURE__ */ Object.assign({ "./icons/interface-content-folder.svg": Vs }))["./icons/interface-content-folder.svg"];
Object.keys(Gs).map((e) => e.replace("./icons/", "").replace(".svg", "")).map((e) => ({
	src: e,
	title: e.replaceAll("-", " "),
	tags: []
}));
var qs = /* @__PURE__ */ new Map();
Ks?.default && qs.set("interface-content-folder", cn(Ks.default));
async function Js(e) {
	let t = qs.get(e);
	if (t) return t;
	let n = Gs[`./icons/${e}.svg`];
	if (!n) return;
	let r = await n(), i = cn(r.default ?? r);
	return qs.set(e, i), i;
}
// vendor/node_modules/@scalar/icons/dist/library/LibraryIcon.vue.js
var Ys = /* @__PURE__ */ fi({
	__name: "LibraryIcon",
	props: { src: {} },
	setup(e) {
		let t = e, n = /* @__PURE__ */ dn();
		return Mr(async () => {
			n.value = await Js(t.src);
		}), (e, t) => n.value ? (q(), Zo(pa(n.value), { key: 0 })) : ss("", !0);
	}
}), Xs = /* @__PURE__ */ e({
	default: () => $s,
	render: () => Qs
}), Zs = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Qs(e, t) {
	return q(), J("svg", Zs, [...t[0] ||= [Y("path", { d: "m246 98.73-56-64a8 8 0 0 0-6-2.73H72a8 8 0 0 0-6 2.73l-56 64a8 8 0 0 0 .17 10.73l112 120a8 8 0 0 0 11.7 0l112-120a8 8 0 0 0 .13-10.73M222.37 96H180l-36-48h36.37ZM74.58 112l30.13 75.33L34.41 112Zm89.6 0L128 202.46 91.82 112ZM96 96l32-42.67L160 96Zm85.42 16h40.17l-70.3 75.33ZM75.63 48H112L76 96H33.63Z" }, null, -1)]]);
}
var $s = { render: Qs }, ec = /* @__PURE__ */ e({
	default: () => rc,
	render: () => nc
}), tc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function nc(e, t) {
	return q(), J("svg", tc, [...t[0] ||= [Y("path", { d: "m223.68 66.15-88-48.15a15.88 15.88 0 0 0-15.36 0l-88 48.17a16 16 0 0 0-8.32 14v95.64a16 16 0 0 0 8.32 14l88 48.17a15.88 15.88 0 0 0 15.36 0l88-48.17a16 16 0 0 0 8.32-14V80.18a16 16 0 0 0-8.32-14.03M216 175.82 128 224l-88-48.18V80.18L128 32l88 48.17Z" }, null, -1)]]);
}
var rc = { render: nc }, ic = /* @__PURE__ */ e({
	default: () => sc,
	render: () => oc
}), ac = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function oc(e, t) {
	return q(), J("svg", ac, [...t[0] ||= [Y("path", { d: "M128 24a104 104 0 1 0 104 104A104.11 104.11 0 0 0 128 24m0 192a88 88 0 1 1 88-88 88.1 88.1 0 0 1-88 88" }, null, -1)]]);
}
var sc = { render: oc }, cc = /* @__PURE__ */ e({
	default: () => dc,
	render: () => uc
}), lc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function uc(e, t) {
	return q(), J("svg", lc, [...t[0] ||= [Y("path", { d: "M208 96a16 16 0 0 0 16-16V48a16 16 0 0 0-16-16h-32a16 16 0 0 0-16 16v8H96v-8a16 16 0 0 0-16-16H48a16 16 0 0 0-16 16v32a16 16 0 0 0 16 16h8v64h-8a16 16 0 0 0-16 16v32a16 16 0 0 0 16 16h32a16 16 0 0 0 16-16v-8h64v8a16 16 0 0 0 16 16h32a16 16 0 0 0 16-16v-32a16 16 0 0 0-16-16h-8V96Zm-32-48h32v32h-32ZM48 48h32v15.9a.5.5 0 0 0 0 .2V80H48Zm32 160H48v-32h32v15.9a.5.5 0 0 0 0 .2zm128 0h-32v-32h32Zm-24-48h-8a16 16 0 0 0-16 16v8H96v-8a16 16 0 0 0-16-16h-8V96h8a16 16 0 0 0 16-16v-8h64v8a16 16 0 0 0 16 16h8Z" }, null, -1)]]);
}
var dc = { render: uc }, fc = /* @__PURE__ */ e({
	default: () => hc,
	render: () => mc
}), pc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function mc(e, t) {
	return q(), J("svg", pc, [...t[0] ||= [Y("path", { d: "M208 40H48a16 16 0 0 0-16 16v56c0 52.72 25.52 84.67 46.93 102.19 23.06 18.86 46 25.27 47 25.53a8 8 0 0 0 4.2 0c1-.26 23.91-6.67 47-25.53C198.48 196.67 224 164.72 224 112V56a16 16 0 0 0-16-16m0 16v56c0 2.71-.08 5.37-.23 8H136V56ZM48 56h72v64H48.23c-.15-2.63-.23-5.29-.23-8Zm2.06 80H120v84.55a131 131 0 0 1-30.93-18.74c-21.15-17.3-34.2-39.37-38.99-65.81Zm117.34 65.42a131.3 131.3 0 0 1-31.4 19.11V136h69.91c-4.75 26.24-17.64 48.18-38.51 65.42" }, null, -1)]]);
}
var hc = { render: mc }, gc = /* @__PURE__ */ e({
	default: () => yc,
	render: () => vc
}), _c = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function vc(e, t) {
	return q(), J("svg", _c, [...t[0] ||= [Y("path", { d: "M216 64h-68.69l34.35-34.34a8 8 0 1 0-11.32-11.32L128 60.69 85.66 18.34a8 8 0 0 0-11.32 11.32L108.69 64H40a16 16 0 0 0-16 16v120a16 16 0 0 0 16 16h176a16 16 0 0 0 16-16V80a16 16 0 0 0-16-16M40 80h104v120H40Zm176 120h-56V80h56zm-16-84a12 12 0 1 1-12-12 12 12 0 0 1 12 12m0 48a12 12 0 1 1-12-12 12 12 0 0 1 12 12" }, null, -1)]]);
}
var yc = { render: vc }, bc = /* @__PURE__ */ e({
	default: () => Cc,
	render: () => Sc
}), xc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Sc(e, t) {
	return q(), J("svg", xc, [...t[0] ||= [Y("path", { d: "M224 72h-16v-8a24 24 0 0 0-24-24H40a24 24 0 0 0-24 24v96a24 24 0 0 0 24 24h112v8a24 24 0 0 0 24 24h48a24 24 0 0 0 24-24V96a24 24 0 0 0-24-24M40 168a8 8 0 0 1-8-8V64a8 8 0 0 1 8-8h144a8 8 0 0 1 8 8v8h-16a24 24 0 0 0-24 24v72Zm192 24a8 8 0 0 1-8 8h-48a8 8 0 0 1-8-8V96a8 8 0 0 1 8-8h48a8 8 0 0 1 8 8Zm-96 16a8 8 0 0 1-8 8H88a8 8 0 0 1 0-16h40a8 8 0 0 1 8 8m80-96a8 8 0 0 1-8 8h-16a8 8 0 0 1 0-16h16a8 8 0 0 1 8 8" }, null, -1)]]);
}
var Cc = { render: Sc }, wc = /* @__PURE__ */ e({
	default: () => Dc,
	render: () => Ec
}), Tc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Ec(e, t) {
	return q(), J("svg", Tc, [...t[0] ||= [Y("path", { d: "M232 168h-8V72a24 24 0 0 0-24-24H56a24 24 0 0 0-24 24v96h-8a8 8 0 0 0-8 8v16a24 24 0 0 0 24 24h176a24 24 0 0 0 24-24v-16a8 8 0 0 0-8-8M48 72a8 8 0 0 1 8-8h144a8 8 0 0 1 8 8v96H48Zm176 120a8 8 0 0 1-8 8H40a8 8 0 0 1-8-8v-8h192ZM152 88a8 8 0 0 1-8 8h-32a8 8 0 0 1 0-16h32a8 8 0 0 1 8 8" }, null, -1)]]);
}
var Dc = { render: Ec }, Oc = /* @__PURE__ */ e({
	default: () => jc,
	render: () => Ac
}), kc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Ac(e, t) {
	return q(), J("svg", kc, [...t[0] ||= [Y("path", { d: "M176 148a12 12 0 1 1-12-12 12 12 0 0 1 12 12m-84-12a12 12 0 1 0 12 12 12 12 0 0 0-12-12m148 24v24a16 16 0 0 1-16 16H32a16 16 0 0 1-16-16v-22.87a113.38 113.38 0 0 1 35.4-82.41L26.34 53.66a8 8 0 0 1 11.32-11.32L63.82 68.5a111.43 111.43 0 0 1 128.55-.19l26-26a8 8 0 0 1 11.32 11.32L204.82 78.5c.75.71 1.5 1.43 2.24 2.17A111.25 111.25 0 0 1 240 160m-16 0a96 96 0 0 0-96-96h-.34C74.91 64.18 32 107.75 32 161.13V184h192Z" }, null, -1)]]);
}
var jc = { render: Ac }, Mc = /* @__PURE__ */ e({
	default: () => Fc,
	render: () => Pc
}), Nc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Pc(e, t) {
	return q(), J("svg", Nc, [...t[0] ||= [Y("path", { d: "M168 72v128a8 8 0 0 1-16 0V72a8 8 0 0 1 16 0m32-48a8 8 0 0 0-8 8v168a8 8 0 0 0 16 0V32a8 8 0 0 0-8-8m-80 80a8 8 0 0 0-8 8v88a8 8 0 0 0 16 0v-88a8 8 0 0 0-8-8m-40 40a8 8 0 0 0-8 8v48a8 8 0 0 0 16 0v-48a8 8 0 0 0-8-8m-40 40a8 8 0 0 0-8 8v8a8 8 0 0 0 16 0v-8a8 8 0 0 0-8-8" }, null, -1)]]);
}
var Fc = { render: Pc }, Ic = /* @__PURE__ */ e({
	default: () => zc,
	render: () => Rc
}), Lc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Rc(e, t) {
	return q(), J("svg", Lc, [...t[0] ||= [Y("path", { d: "m64.34 196.07-9.45 16a8 8 0 1 1-13.78-8.14l9.46-16a8 8 0 1 1 13.77 8.14M232 152h-47.8l-30.73-52a8 8 0 1 0-13.77 8.14l61.41 103.93a8 8 0 0 0 13.78-8.14L193.66 168H232a8 8 0 0 0 0-16m-89.53 0H90.38l68.51-115.93a8 8 0 0 0-13.78-8.14L128 56.89l-17.11-29a8 8 0 1 0-13.78 8.14l21.6 36.55L71.8 152H24a8 8 0 0 0 0 16h118.47a8 8 0 1 0 0-16" }, null, -1)]]);
}
var zc = { render: Rc }, Bc = /* @__PURE__ */ e({
	default: () => Uc,
	render: () => Hc
}), Vc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Hc(e, t) {
	return q(), J("svg", Vc, [...t[0] ||= [Y("path", { d: "M180 144h-20v-32h20a36 36 0 1 0-36-36v20h-32V76a36 36 0 1 0-36 36h20v32H76a36 36 0 1 0 36 36v-20h32v20a36 36 0 1 0 36-36m-20-68a20 20 0 1 1 20 20h-20ZM56 76a20 20 0 0 1 40 0v20H76a20 20 0 0 1-20-20m40 104a20 20 0 1 1-20-20h20Zm16-68h32v32h-32Zm68 88a20 20 0 0 1-20-20v-20h20a20 20 0 0 1 0 40" }, null, -1)]]);
}
var Uc = { render: Hc }, Wc = /* @__PURE__ */ e({
	default: () => qc,
	render: () => Kc
}), Gc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Kc(e, t) {
	return q(), J("svg", Gc, [...t[0] ||= [Y("path", { d: "M237.33 106.21 61.41 41l-.16-.05a16 16 0 0 0-20.35 20.3 1 1 0 0 0 .05.16l65.26 175.92A15.77 15.77 0 0 0 121.28 248h.3a15.77 15.77 0 0 0 15-11.29l.06-.2 21.84-78 78-21.84.2-.06a16 16 0 0 0 .62-30.38Zm-87.49 38.09a8 8 0 0 0-5.54 5.54l-23 82.16-.06-.17L56 56l175.82 65.22.16.06Z" }, null, -1)]]);
}
var qc = { render: Kc }, Jc = /* @__PURE__ */ e({
	default: () => Zc,
	render: () => Xc
}), Yc = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Xc(e, t) {
	return q(), J("svg", Yc, [...t[0] ||= [Y("path", { d: "M176 16H80a24 24 0 0 0-24 24v176a24 24 0 0 0 24 24h96a24 24 0 0 0 24-24V40a24 24 0 0 0-24-24M72 64h112v128H72Zm8-32h96a8 8 0 0 1 8 8v8H72v-8a8 8 0 0 1 8-8m96 192H80a8 8 0 0 1-8-8v-8h112v8a8 8 0 0 1-8 8" }, null, -1)]]);
}
var Zc = { render: Xc }, Qc = /* @__PURE__ */ e({
	default: () => tl,
	render: () => el
}), $c = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function el(e, t) {
	return q(), J("svg", $c, [...t[0] ||= [Y("path", { d: "M237.66 18.34a8 8 0 0 0-11.32 0l-52.4 52.41-5.37-5.38a32.05 32.05 0 0 0-45.26 0L100 88.69l-6.34-6.35a8 8 0 0 0-11.32 11.32l6.35 6.34-23.32 23.31a32 32 0 0 0 0 45.26l5.38 5.37-52.41 52.4a8 8 0 0 0 11.32 11.32l52.4-52.41 5.37 5.38a32 32 0 0 0 45.26 0L156 167.31l6.34 6.35a8 8 0 0 0 11.32-11.32l-6.35-6.34 23.32-23.31a32 32 0 0 0 0-45.26l-5.38-5.37 52.41-52.4a8 8 0 0 0 0-11.32m-116.29 161a16 16 0 0 1-22.62 0l-22.06-22.09a16 16 0 0 1 0-22.62L100 111.31 144.69 156Zm57.94-57.94L156 144.69 111.31 100l23.32-23.31a16 16 0 0 1 22.62 0l22.06 22a16 16 0 0 1 0 22.68ZM88.57 35a8 8 0 0 1 14.86-6l8 20a8 8 0 0 1-14.86 6Zm-64 58A8 8 0 0 1 35 88.57l20 8a8 8 0 0 1-6 14.86l-20-8A8 8 0 0 1 24.57 93m206.86 70a8 8 0 0 1-10.4 4.46l-20-8a8 8 0 1 1 5.97-14.89l20 8a8 8 0 0 1 4.43 10.43m-64 58.06a8 8 0 0 1-14.86 5.94l-8-20a8 8 0 0 1 14.86-6Z" }, null, -1)]]);
}
var tl = { render: el }, nl = /* @__PURE__ */ e({
	default: () => al,
	render: () => il
}), rl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function il(e, t) {
	return q(), J("svg", rl, [...t[0] ||= [Y("path", { d: "M128 24a104 104 0 1 0 104 104A104.12 104.12 0 0 0 128 24m88 104a87.6 87.6 0 0 1-3.33 24h-38.51a157.4 157.4 0 0 0 0-48h38.51a87.6 87.6 0 0 1 3.33 24m-114 40h52a115.1 115.1 0 0 1-26 45 115.3 115.3 0 0 1-26-45m-3.9-16a140.8 140.8 0 0 1 0-48h59.88a140.8 140.8 0 0 1 0 48ZM40 128a87.6 87.6 0 0 1 3.33-24h38.51a157.4 157.4 0 0 0 0 48H43.33A87.6 87.6 0 0 1 40 128m114-40h-52a115.1 115.1 0 0 1 26-45 115.3 115.3 0 0 1 26 45m52.33 0h-35.62a135.3 135.3 0 0 0-22.3-45.6A88.29 88.29 0 0 1 206.37 88Zm-98.74-45.6A135.3 135.3 0 0 0 85.29 88H49.63a88.29 88.29 0 0 1 57.96-45.6M49.63 168h35.66a135.3 135.3 0 0 0 22.3 45.6A88.29 88.29 0 0 1 49.63 168m98.78 45.6a135.3 135.3 0 0 0 22.3-45.6h35.66a88.29 88.29 0 0 1-57.96 45.6" }, null, -1)]]);
}
var al = { render: il }, ol = /* @__PURE__ */ e({
	default: () => ll,
	render: () => cl
}), sl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function cl(e, t) {
	return q(), J("svg", sl, [...t[0] ||= [Y("path", { d: "M140 204a12 12 0 1 1-12-12 12 12 0 0 1 12 12m97.08-117a172 172 0 0 0-218.16 0 8 8 0 0 0 10.16 12.37 156 156 0 0 1 197.84 0A8 8 0 0 0 237.08 87M205 122.77a124 124 0 0 0-153.94 0A8 8 0 0 0 61 135.31a108 108 0 0 1 134.06 0 8 8 0 0 0 11.24-1.3 8 8 0 0 0-1.3-11.24m-32.26 35.76a76.05 76.05 0 0 0-89.42 0 8 8 0 0 0 9.42 12.94 60 60 0 0 1 70.58 0 8 8 0 1 0 9.42-12.94" }, null, -1)]]);
}
var ll = { render: cl }, ul = /* @__PURE__ */ e({
	default: () => pl,
	render: () => fl
}), dl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function fl(e, t) {
	return q(), J("svg", dl, [...t[0] ||= [Y("path", { d: "M128 88a40 40 0 1 0 40 40 40 40 0 0 0-40-40m0 64a24 24 0 1 1 24-24 24 24 0 0 1-24 24m73.71 7.14a80 80 0 0 1-14.08 22.2 8 8 0 0 1-11.92-10.67 63.95 63.95 0 0 0 0-85.33 8 8 0 1 1 11.92-10.67 80.08 80.08 0 0 1 14.08 84.47M69 103.09a64 64 0 0 0 11.26 67.58 8 8 0 0 1-11.92 10.67 79.93 79.93 0 0 1 0-106.67 8 8 0 1 1 11.95 10.67A63.8 63.8 0 0 0 69 103.09M248 128a119.58 119.58 0 0 1-34.29 84 8 8 0 1 1-11.42-11.2 103.9 103.9 0 0 0 0-145.56A8 8 0 1 1 213.71 44 119.58 119.58 0 0 1 248 128M53.71 200.78A8 8 0 1 1 42.29 212a119.87 119.87 0 0 1 0-168 8 8 0 1 1 11.42 11.2 103.9 103.9 0 0 0 0 145.56Z" }, null, -1)]]);
}
var pl = { render: fl }, ml = /* @__PURE__ */ e({
	default: () => _l,
	render: () => gl
}), hl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function gl(e, t) {
	return q(), J("svg", hl, [...t[0] ||= [Y("path", { d: "M221.69 199.77 160 96.92V40h8a8 8 0 0 0 0-16H88a8 8 0 0 0 0 16h8v56.92L34.31 199.77A16 16 0 0 0 48 224h160a16 16 0 0 0 13.72-24.23Zm-110.83-96.52a7.93 7.93 0 0 0 1.14-4.11V40h32v59.14a7.93 7.93 0 0 0 1.14 4.11L183.36 167c-12 2.37-29.07 1.37-51.75-10.11-15.91-8.05-31.05-12.32-45.22-12.81ZM48 208l28.54-47.58c14.25-1.74 30.31 1.85 47.82 10.72 19 9.61 35 12.88 48 12.88a69.9 69.9 0 0 0 19.55-2.7L208 208Z" }, null, -1)]]);
}
var _l = { render: gl }, vl = /* @__PURE__ */ e({
	default: () => xl,
	render: () => bl
}), yl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function bl(e, t) {
	return q(), J("svg", yl, [...t[0] ||= [Y("path", { d: "M215.79 118.17a8 8 0 0 0-5-5.66L153.18 90.9l14.66-73.33a8 8 0 0 0-13.69-7l-112 120a8 8 0 0 0 3 13l57.63 21.61-14.62 73.25a8 8 0 0 0 13.69 7l112-120a8 8 0 0 0 1.94-7.26M109.37 214l10.47-52.38a8 8 0 0 0-5-9.06L62 132.71l84.62-90.66-10.46 52.38a8 8 0 0 0 5 9.06l52.8 19.8Z" }, null, -1)]]);
}
var xl = { render: bl }, Sl = /* @__PURE__ */ e({
	default: () => Tl,
	render: () => wl
}), Cl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function wl(e, t) {
	return q(), J("svg", Cl, [...t[0] ||= [Y("path", { d: "M210.35 129.36c-.81-.47-1.7-.92-2.62-1.36.92-.44 1.81-.89 2.62-1.36a40 40 0 1 0-40-69.28c-.81.47-1.65 1-2.48 1.59.08-1 .13-2 .13-3a40 40 0 0 0-80 0c0 .94 0 1.94.13 3-.83-.57-1.67-1.12-2.48-1.59a40 40 0 1 0-40 69.28c.81.47 1.7.92 2.62 1.36-.92.44-1.81.89-2.62 1.36a40 40 0 1 0 40 69.28c.81-.47 1.65-1 2.48-1.59-.08 1-.13 2-.13 2.95a40 40 0 0 0 80 0c0-.94-.05-1.94-.13-2.95.83.57 1.67 1.12 2.48 1.59a39.8 39.8 0 0 0 19.94 5.36 40.4 40.4 0 0 0 10.42-1.38 40 40 0 0 0 9.64-73.28ZM104 128a24 24 0 1 1 24 24 24 24 0 0 1-24-24m74.35-56.79a24 24 0 1 1 24 41.57c-6.27 3.63-18.61 6.13-35.16 7.19a40 40 0 0 0-12.66-21.87c9.2-13.82 17.55-23.26 23.82-26.89M128 32a24 24 0 0 1 24 24c0 7.24-4 19.19-11.36 34.06a39.8 39.8 0 0 0-25.28 0C108 75.19 104 63.24 104 56a24 24 0 0 1 24-24M44.86 80a24 24 0 0 1 32.79-8.79c6.27 3.63 14.62 13.07 23.82 26.89A40 40 0 0 0 88.81 120c-16.55-1.06-28.89-3.56-35.16-7.18A24 24 0 0 1 44.86 80m32.79 104.79a24 24 0 1 1-24-41.57c6.27-3.63 18.61-6.13 35.16-7.19a40 40 0 0 0 12.66 21.87c-9.2 13.82-17.55 23.26-23.82 26.89M128 224a24 24 0 0 1-24-24c0-7.24 4-19.19 11.36-34.06a39.8 39.8 0 0 0 25.28 0C148 180.81 152 192.76 152 200a24 24 0 0 1-24 24m83.14-48a24 24 0 0 1-32.79 8.79c-6.27-3.63-14.62-13.07-23.82-26.89a40 40 0 0 0 12.66-21.9c16.55 1.06 28.89 3.56 35.16 7.18a24 24 0 0 1 8.79 32.82" }, null, -1)]]);
}
var Tl = { render: wl }, El = /* @__PURE__ */ e({
	default: () => kl,
	render: () => Ol
}), Dl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Ol(e, t) {
	return q(), J("svg", Dl, [...t[0] ||= [Y("path", { d: "M128 72a8 8 0 0 1 8 8v56a8 8 0 0 1-16 0V80a8 8 0 0 1 8-8m-12 100a12 12 0 1 0 12-12 12 12 0 0 0-12 12m124-44a15.85 15.85 0 0 1-4.67 11.28l-96.05 96.06a16 16 0 0 1-22.56 0l-96-96.06a16 16 0 0 1 0-22.56l96.05-96.06a16 16 0 0 1 22.56 0l96.05 96.06A15.85 15.85 0 0 1 240 128m-16 0-96-96-96 96 96 96Z" }, null, -1)]]);
}
var kl = { render: Ol }, Al = /* @__PURE__ */ e({
	default: () => Nl,
	render: () => Ml
}), jl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Ml(e, t) {
	return q(), J("svg", jl, [...t[0] ||= [Y("path", { d: "M236.8 188.09 149.35 36.22a24.76 24.76 0 0 0-42.7 0L19.2 188.09a23.51 23.51 0 0 0 0 23.72A24.35 24.35 0 0 0 40.55 224h174.9a24.35 24.35 0 0 0 21.33-12.19 23.51 23.51 0 0 0 .02-23.72m-13.87 15.71a8.5 8.5 0 0 1-7.48 4.2H40.55a8.5 8.5 0 0 1-7.48-4.2 7.59 7.59 0 0 1 0-7.72l87.45-151.87a8.75 8.75 0 0 1 15 0l87.45 151.87a7.59 7.59 0 0 1-.04 7.72M120 144v-40a8 8 0 0 1 16 0v40a8 8 0 0 1-16 0m20 36a12 12 0 1 1-12-12 12 12 0 0 1 12 12" }, null, -1)]]);
}
var Nl = { render: Ml }, Pl = /* @__PURE__ */ e({
	default: () => Ll,
	render: () => Il
}), Fl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Il(e, t) {
	return q(), J("svg", Fl, [...t[0] ||= [Y("path", { d: "M128 24a104 104 0 1 0 104 104A104.11 104.11 0 0 0 128 24m0 192a88 88 0 1 1 88-88 88.1 88.1 0 0 1-88 88m16-40a8 8 0 0 1-8 8 16 16 0 0 1-16-16v-40a8 8 0 0 1 0-16 16 16 0 0 1 16 16v40a8 8 0 0 1 8 8m-32-92a12 12 0 1 1 12 12 12 12 0 0 1-12-12" }, null, -1)]]);
}
var Ll = { render: Il }, Rl = /* @__PURE__ */ e({
	default: () => Vl,
	render: () => Bl
}), zl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Bl(e, t) {
	return q(), J("svg", zl, [...t[0] ||= [Y("path", { d: "M248 80a28 28 0 1 0-51.12 15.77l-26.79 33L146 73.4a28 28 0 1 0-36.06 0l-24.03 55.34-26.79-33a28 28 0 1 0-26.6 12L47 194.63A16 16 0 0 0 62.78 208h130.44A16 16 0 0 0 209 194.63l14.47-86.85A28 28 0 0 0 248 80M128 40a12 12 0 1 1-12 12 12 12 0 0 1 12-12M24 80a12 12 0 1 1 12 12 12 12 0 0 1-12-12m169.22 112H62.78l-13.92-83.48L81.79 149a8 8 0 0 0 6.21 3 8 8 0 0 0 1.08-.07 8 8 0 0 0 6.26-4.74l29.3-67.4a27 27 0 0 0 6.72 0l29.3 67.4a8 8 0 0 0 6.26 4.74 8 8 0 0 0 1.08.07 8 8 0 0 0 6.21-3l32.93-40.52ZM220 92a12 12 0 1 1 12-12 12 12 0 0 1-12 12" }, null, -1)]]);
}
var Vl = { render: Bl }, Hl = /* @__PURE__ */ e({
	default: () => Gl,
	render: () => Wl
}), Ul = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Wl(e, t) {
	return q(), J("svg", Ul, [...t[0] ||= [Y("path", { d: "M184 32H72a16 16 0 0 0-16 16v176a8 8 0 0 0 12.24 6.78L128 193.43l59.77 37.35A8 8 0 0 0 200 224V48a16 16 0 0 0-16-16m0 177.57-51.77-32.35a8 8 0 0 0-8.48 0L72 209.57V48h112Z" }, null, -1)]]);
}
var Gl = { render: Wl }, Kl = /* @__PURE__ */ e({
	default: () => Yl,
	render: () => Jl
}), ql = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Jl(e, t) {
	return q(), J("svg", ql, [...t[0] ||= [Y("path", { d: "M184 32H72a16 16 0 0 0-16 16v176a8 8 0 0 0 12.24 6.78L128 193.43l59.77 37.35A8 8 0 0 0 200 224V48a16 16 0 0 0-16-16m0 177.57-51.77-32.35a8 8 0 0 0-8.48 0L72 209.57V48h112Z" }, null, -1)]]);
}
var Yl = { render: Jl }, Xl = /* @__PURE__ */ e({
	default: () => $l,
	render: () => Ql
}), Zl = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Ql(e, t) {
	return q(), J("svg", Zl, [...t[0] ||= [Y("path", { d: "M208 32h-24v-8a8 8 0 0 0-16 0v8H88v-8a8 8 0 0 0-16 0v8H48a16 16 0 0 0-16 16v160a16 16 0 0 0 16 16h160a16 16 0 0 0 16-16V48a16 16 0 0 0-16-16M72 48v8a8 8 0 0 0 16 0v-8h80v8a8 8 0 0 0 16 0v-8h24v32H48V48Zm136 160H48V96h160zm-96-88v64a8 8 0 0 1-16 0v-51.06l-4.42 2.22a8 8 0 0 1-7.16-14.32l16-8A8 8 0 0 1 112 120m59.16 30.45L152 176h16a8 8 0 0 1 0 16h-32a8 8 0 0 1-6.4-12.8l28.78-38.37a8 8 0 1 0-13.31-8.83 8 8 0 1 1-13.85-8A24 24 0 0 1 176 136a23.76 23.76 0 0 1-4.84 14.45" }, null, -1)]]);
}
var $l = { render: Ql }, eu = /* @__PURE__ */ e({
	default: () => ru,
	render: () => nu
}), tu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function nu(e, t) {
	return q(), J("svg", tu, [...t[0] ||= [Y("path", { d: "M232 48h-72a40 40 0 0 0-32 16 40 40 0 0 0-32-16H24a8 8 0 0 0-8 8v144a8 8 0 0 0 8 8h72a24 24 0 0 1 24 24 8 8 0 0 0 16 0 24 24 0 0 1 24-24h72a8 8 0 0 0 8-8V56a8 8 0 0 0-8-8M96 192H32V64h64a24 24 0 0 1 24 24v112a39.8 39.8 0 0 0-24-8m128 0h-64a39.8 39.8 0 0 0-24 8V88a24 24 0 0 1 24-24h64Z" }, null, -1)]]);
}
var ru = { render: nu }, iu = /* @__PURE__ */ e({
	default: () => su,
	render: () => ou
}), au = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function ou(e, t) {
	return q(), J("svg", au, [...t[0] ||= [Y("path", { d: "M208 24H72a32 32 0 0 0-32 32v168a8 8 0 0 0 8 8h144a8 8 0 0 0 0-16H56a16 16 0 0 1 16-16h136a8 8 0 0 0 8-8V32a8 8 0 0 0-8-8m-88 16h48v72l-19.21-14.4a8 8 0 0 0-9.6 0L120 112Zm80 144H72a31.8 31.8 0 0 0-16 4.29V56a16 16 0 0 1 16-16h32v88a8 8 0 0 0 12.8 6.4L144 114l27.21 20.4A8 8 0 0 0 176 136a8 8 0 0 0 8-8V40h16Z" }, null, -1)]]);
}
var su = { render: ou }, cu = /* @__PURE__ */ e({
	default: () => du,
	render: () => uu
}), lu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function uu(e, t) {
	return q(), J("svg", lu, [...t[0] ||= [Y("path", { d: "m213.66 82.34-56-56A8 8 0 0 0 152 24H56a16 16 0 0 0-16 16v176a16 16 0 0 0 16 16h144a16 16 0 0 0 16-16V88a8 8 0 0 0-2.34-5.66M160 51.31 188.69 80H160ZM200 216H56V40h88v48a8 8 0 0 0 8 8h48z" }, null, -1)]]);
}
var du = { render: uu }, fu = /* @__PURE__ */ e({
	default: () => hu,
	render: () => mu
}), pu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function mu(e, t) {
	return q(), J("svg", pu, [...t[0] ||= [Y("path", { d: "M200 32h-36.26a47.92 47.92 0 0 0-71.48 0H56a16 16 0 0 0-16 16v168a16 16 0 0 0 16 16h144a16 16 0 0 0 16-16V48a16 16 0 0 0-16-16m-72 0a32 32 0 0 1 32 32H96a32 32 0 0 1 32-32m72 184H56V48h26.75A47.9 47.9 0 0 0 80 64v8a8 8 0 0 0 8 8h80a8 8 0 0 0 8-8v-8a47.9 47.9 0 0 0-2.75-16H200Z" }, null, -1)]]);
}
var hu = { render: mu }, gu = /* @__PURE__ */ e({
	default: () => yu,
	render: () => vu
}), _u = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function vu(e, t) {
	return q(), J("svg", _u, [...t[0] ||= [Y("path", { d: "M209.66 122.34a8 8 0 0 1 0 11.32l-82.05 82a56 56 0 0 1-79.2-79.21l99.26-100.72a40 40 0 1 1 56.61 56.55L105 193a24 24 0 1 1-34-34l83.3-84.62a8 8 0 1 1 11.4 11.22l-83.31 84.71a8 8 0 1 0 11.27 11.36L192.93 81A24 24 0 1 0 159 47L59.76 147.68a40 40 0 1 0 56.53 56.62l82.06-82a8 8 0 0 1 11.31.04" }, null, -1)]]);
}
var yu = { render: vu }, bu = /* @__PURE__ */ e({
	default: () => Cu,
	render: () => Su
}), xu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Su(e, t) {
	return q(), J("svg", xu, [...t[0] ||= [Y("path", { d: "M237.2 151.87a47 47 0 0 0-2.35-5.45L193.26 51.8a7.8 7.8 0 0 0-1.66-2.44 32 32 0 0 0-45.26 0A8 8 0 0 0 144 55v25h-32V55a8 8 0 0 0-2.34-5.66 32 32 0 0 0-45.26 0 7.8 7.8 0 0 0-1.66 2.44L21.15 146.4a47 47 0 0 0-2.35 5.45A48 48 0 1 0 112 168V96h32v72a48 48 0 1 0 93.2-16.13M76.71 59.75a16 16 0 0 1 19.29-1v73.51a47.9 47.9 0 0 0-46.79-9.92ZM64 200a32 32 0 1 1 32-32 32 32 0 0 1-32 32m96-141.26a16 16 0 0 1 19.29 1l27.5 62.58a47.9 47.9 0 0 0-46.79 9.93ZM192 200a32 32 0 1 1 32-32 32 32 0 0 1-32 32" }, null, -1)]]);
}
var Cu = { render: Su }, wu = /* @__PURE__ */ e({
	default: () => Du,
	render: () => Eu
}), Tu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Eu(e, t) {
	return q(), J("svg", Tu, [...t[0] ||= [Y("path", { d: "M48 64a8 8 0 0 1 8-8h16V40a8 8 0 0 1 16 0v16h16a8 8 0 0 1 0 16H88v16a8 8 0 0 1-16 0V72H56a8 8 0 0 1-8-8m136 128h-8v-8a8 8 0 0 0-16 0v8h-8a8 8 0 0 0 0 16h8v8a8 8 0 0 0 16 0v-8h8a8 8 0 0 0 0-16m56-48h-16v-16a8 8 0 0 0-16 0v16h-16a8 8 0 0 0 0 16h16v16a8 8 0 0 0 16 0v-16h16a8 8 0 0 0 0-16m-20.69-64L80 219.31a16 16 0 0 1-22.62 0l-20.7-20.68a16 16 0 0 1 0-22.63L176 36.69a16 16 0 0 1 22.63 0l20.68 20.68a16 16 0 0 1 0 22.63m-54.63 32L144 91.31l-96 96L68.68 208ZM208 68.69 187.31 48l-32 32L176 100.69Z" }, null, -1)]]);
}
var Du = { render: Eu }, Ou = /* @__PURE__ */ e({
	default: () => ju,
	render: () => Au
}), ku = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Au(e, t) {
	return q(), J("svg", ku, [...t[0] ||= [Y("path", { d: "M232 88h-16V64a16 16 0 0 0-16-16H48a16 16 0 0 0-16 16v24H16a8 8 0 0 0 0 16h16v24a16 16 0 0 0 16 16h152a16 16 0 0 0 16-16v-24h16v50l-100.4 28.65A16.07 16.07 0 0 0 120 198v34a8 8 0 0 0 16 0v-34l100.4-28.68A16.07 16.07 0 0 0 248 154v-50a16 16 0 0 0-16-16m-32 40H48V64h152z" }, null, -1)]]);
}
var ju = { render: Au }, Mu = /* @__PURE__ */ e({
	default: () => Fu,
	render: () => Pu
}), Nu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Pu(e, t) {
	return q(), J("svg", Nu, [...t[0] ||= [Y("path", { d: "M253.93 154.63c-1.32-1.46-24.09-26.22-61-40.56-1.72-18.42-8.46-35.17-19.41-47.92C158.87 49 137.58 40 112 40c-51.52 0-85.11 46.18-86.51 48.15a8 8 0 0 0 13 9.31C38.8 97.05 68.81 56 112 56c20.77 0 37.86 7.11 49.41 20.57 7.42 8.64 12.44 19.69 14.67 32A141 141 0 0 0 140.6 104c-26.06 0-47.93 6.81-63.26 19.69C63.78 135.09 56 151 56 167.25a47.6 47.6 0 0 0 13.87 34.05c9.66 9.62 23.06 14.7 38.73 14.7 51.81 0 81.18-42.13 84.49-84.42a161.4 161.4 0 0 1 49 33.79 8 8 0 1 0 11.86-10.74Zm-94.46 21.64C150.64 187.09 134.66 200 108.6 200 83.32 200 72 183.55 72 167.25 72 144.49 93.47 120 140.6 120a124.3 124.3 0 0 1 36.78 5.68c-.45 18.76-6.92 37.1-17.91 50.59" }, null, -1)]]);
}
var Fu = { render: Pu }, Iu = /* @__PURE__ */ e({
	default: () => zu,
	render: () => Ru
}), Lu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Ru(e, t) {
	return q(), J("svg", Lu, [...t[0] ||= [Y("path", { d: "M216 96a88 88 0 1 0-144 67.83V240a8 8 0 0 0 11.58 7.16L128 225l44.43 22.21a8.1 8.1 0 0 0 3.57.79 8 8 0 0 0 8-8v-76.17A87.85 87.85 0 0 0 216 96M56 96a72 72 0 1 1 72 72 72.08 72.08 0 0 1-72-72m112 131.06-36.43-18.21a8 8 0 0 0-7.16 0L88 227.06v-52.69a87.89 87.89 0 0 0 80 0ZM128 152a56 56 0 1 0-56-56 56.06 56.06 0 0 0 56 56m0-96a40 40 0 1 1-40 40 40 40 0 0 1 40-40" }, null, -1)]]);
}
var zu = { render: Ru }, Bu = /* @__PURE__ */ e({
	default: () => Uu,
	render: () => Hu
}), Vu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Hu(e, t) {
	return q(), J("svg", Vu, [...t[0] ||= [Y("path", { d: "M42.76 50A8 8 0 0 0 40 56v168a8 8 0 0 0 16 0v-44.23c26.79-21.16 49.87-9.75 76.45 3.41 16.4 8.11 34.06 16.85 53 16.85 13.93 0 28.54-4.75 43.82-18a8 8 0 0 0 2.76-6V56a8 8 0 0 0-13.27-6c-28 24.23-51.72 12.49-79.21-1.12C111.07 34.76 78.78 18.79 42.76 50M216 172.25c-26.79 21.16-49.87 9.74-76.45-3.41-25-12.35-52.81-26.13-83.55-8.4V59.79c26.79-21.16 49.87-9.75 76.45 3.4 25 12.35 52.82 26.13 83.55 8.4Z" }, null, -1)]]);
}
var Uu = { render: Hu }, Wu = /* @__PURE__ */ e({
	default: () => qu,
	render: () => Ku
}), Gu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Ku(e, t) {
	return q(), J("svg", Gu, [...t[0] ||= [Y("path", { d: "M178 40c-20.65 0-38.73 8.88-50 23.89C116.73 48.88 98.65 40 78 40a62.07 62.07 0 0 0-62 62c0 70 103.79 126.66 108.21 129a8 8 0 0 0 7.58 0C136.21 228.66 240 172 240 102a62.07 62.07 0 0 0-62-62m-50 174.8c-18.26-10.64-96-59.11-96-112.8a46.06 46.06 0 0 1 46-46c19.45 0 35.78 10.36 42.6 27a8 8 0 0 0 14.8 0c6.82-16.67 23.15-27 42.6-27a46.06 46.06 0 0 1 46 46c0 53.61-77.76 102.15-96 112.8" }, null, -1)]]);
}
var qu = { render: Ku }, Ju = /* @__PURE__ */ e({
	default: () => Zu,
	render: () => Xu
}), Yu = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Xu(e, t) {
	return q(), J("svg", Yu, [...t[0] ||= [Y("path", { d: "M239.18 97.26A16.38 16.38 0 0 0 224.92 86l-59-4.76-22.78-55.09a16.36 16.36 0 0 0-30.27 0L90.11 81.23 31.08 86a16.46 16.46 0 0 0-9.37 28.86l45 38.83L53 211.75a16.38 16.38 0 0 0 24.5 17.82l50.5-31.08 50.53 31.08A16.4 16.4 0 0 0 203 211.75l-13.76-58.07 45-38.83a16.43 16.43 0 0 0 4.94-17.59m-15.34 5.47-48.7 42a8 8 0 0 0-2.56 7.91l14.88 62.8a.37.37 0 0 1-.17.48c-.18.14-.23.11-.38 0l-54.72-33.65a8 8 0 0 0-8.38 0l-54.72 33.67c-.15.09-.19.12-.38 0a.37.37 0 0 1-.17-.48l14.88-62.8a8 8 0 0 0-2.56-7.91l-48.7-42c-.12-.1-.23-.19-.13-.5s.18-.27.33-.29l63.92-5.16a8 8 0 0 0 6.72-4.94l24.62-59.61c.08-.17.11-.25.35-.25s.27.08.35.25L153 91.86a8 8 0 0 0 6.75 4.92l63.92 5.16c.15 0 .24 0 .33.29s0 .4-.16.5" }, null, -1)]]);
}
var Zu = { render: Xu }, Qu = /* @__PURE__ */ e({
	default: () => td,
	render: () => ed
}), $u = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function ed(e, t) {
	return q(), J("svg", $u, [...t[0] ||= [Y("path", { d: "M197.58 129.06 146 110l-19-51.62a15.92 15.92 0 0 0-29.88 0L78 110l-51.62 19a15.92 15.92 0 0 0 0 29.88L78 178l19 51.62a15.92 15.92 0 0 0 29.88 0L146 178l51.62-19a15.92 15.92 0 0 0 0-29.88ZM137 164.22a8 8 0 0 0-4.74 4.74L112 223.85 91.78 169a8 8 0 0 0-4.78-4.78L32.15 144 87 123.78a8 8 0 0 0 4.78-4.78L112 64.15 132.22 119a8 8 0 0 0 4.74 4.74L191.85 144ZM144 40a8 8 0 0 1 8-8h16V16a8 8 0 0 1 16 0v16h16a8 8 0 0 1 0 16h-16v16a8 8 0 0 1-16 0V48h-16a8 8 0 0 1-8-8m104 48a8 8 0 0 1-8 8h-8v8a8 8 0 0 1-16 0v-8h-8a8 8 0 0 1 0-16h8v-8a8 8 0 0 1 16 0v8h8a8 8 0 0 1 8 8" }, null, -1)]]);
}
var td = { render: ed }, nd = /* @__PURE__ */ e({
	default: () => ad,
	render: () => id
}), rd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function id(e, t) {
	return q(), J("svg", rd, [...t[0] ||= [Y("path", { d: "M160 112h48a16 16 0 0 0 16-16V48a16 16 0 0 0-16-16h-48a16 16 0 0 0-16 16v16h-16a24 24 0 0 0-24 24v32H72v-8a16 16 0 0 0-16-16H24a16 16 0 0 0-16 16v32a16 16 0 0 0 16 16h32a16 16 0 0 0 16-16v-8h32v32a24 24 0 0 0 24 24h16v16a16 16 0 0 0 16 16h48a16 16 0 0 0 16-16v-48a16 16 0 0 0-16-16h-48a16 16 0 0 0-16 16v16h-16a8 8 0 0 1-8-8V88a8 8 0 0 1 8-8h16v16a16 16 0 0 0 16 16M56 144H24v-32h32zm104 16h48v48h-48Zm0-112h48v48h-48Z" }, null, -1)]]);
}
var ad = { render: id }, od = /* @__PURE__ */ e({
	default: () => ld,
	render: () => cd
}), sd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function cd(e, t) {
	return q(), J("svg", sd, [...t[0] ||= [Y("path", { d: "m219.31 108.68-80-80a16 16 0 0 0-22.62 0l-80 80A15.87 15.87 0 0 0 32 120v96a8 8 0 0 0 8 8h64a8 8 0 0 0 8-8v-56h32v56a8 8 0 0 0 8 8h64a8 8 0 0 0 8-8v-96a15.87 15.87 0 0 0-4.69-11.32M208 208h-48v-56a8 8 0 0 0-8-8h-48a8 8 0 0 0-8 8v56H48v-88l80-80 80 80Z" }, null, -1)]]);
}
var ld = { render: cd }, ud = /* @__PURE__ */ e({
	default: () => pd,
	render: () => fd
}), dd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function fd(e, t) {
	return q(), J("svg", dd, [...t[0] ||= [Y("path", { d: "M240 88.23a54.43 54.43 0 0 1-16 37L189.25 160a54.27 54.27 0 0 1-38.63 16h-.05A54.63 54.63 0 0 1 96 119.84a8 8 0 0 1 16 .45A38.62 38.62 0 0 0 150.58 160a38.4 38.4 0 0 0 27.31-11.31l34.75-34.75a38.63 38.63 0 0 0-54.63-54.63l-11 11A8 8 0 0 1 135.7 59l11-11a54.65 54.65 0 0 1 77.3 0 54.86 54.86 0 0 1 16 40.23m-131 97.43-11 11A38.4 38.4 0 0 1 70.6 208a38.63 38.63 0 0 1-27.29-65.94L78 107.31a38.63 38.63 0 0 1 66 28.4 8 8 0 0 0 16 .45A54.86 54.86 0 0 0 144 96a54.65 54.65 0 0 0-77.27 0L32 130.75A54.62 54.62 0 0 0 70.56 224a54.28 54.28 0 0 0 38.64-16l11-11a8 8 0 0 0-11.2-11.34" }, null, -1)]]);
}
var pd = { render: fd }, md = /* @__PURE__ */ e({
	default: () => _d,
	render: () => gd
}), hd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function gd(e, t) {
	return q(), J("svg", hd, [...t[0] ||= [Y("path", { d: "M120 40V16a8 8 0 0 1 16 0v24a8 8 0 0 1-16 0m72 88a64 64 0 1 1-64-64 64.07 64.07 0 0 1 64 64m-16 0a48 48 0 1 0-48 48 48.05 48.05 0 0 0 48-48M58.34 69.66a8 8 0 0 0 11.32-11.32l-16-16a8 8 0 0 0-11.32 11.32Zm0 116.68-16 16a8 8 0 0 0 11.32 11.32l16-16a8 8 0 0 0-11.32-11.32M192 72a8 8 0 0 0 5.66-2.34l16-16a8 8 0 0 0-11.32-11.32l-16 16A8 8 0 0 0 192 72m5.66 114.34a8 8 0 0 0-11.32 11.32l16 16a8 8 0 0 0 11.32-11.32ZM48 128a8 8 0 0 0-8-8H16a8 8 0 0 0 0 16h24a8 8 0 0 0 8-8m80 80a8 8 0 0 0-8 8v24a8 8 0 0 0 16 0v-24a8 8 0 0 0-8-8m112-88h-24a8 8 0 0 0 0 16h24a8 8 0 0 0 0-16" }, null, -1)]]);
}
var _d = { render: gd }, vd = /* @__PURE__ */ e({
	default: () => xd,
	render: () => bd
}), yd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function bd(e, t) {
	return q(), J("svg", yd, [...t[0] ||= [Y("path", { d: "M208 80h-32V56a48 48 0 0 0-96 0v24H48a16 16 0 0 0-16 16v112a16 16 0 0 0 16 16h160a16 16 0 0 0 16-16V96a16 16 0 0 0-16-16M96 56a32 32 0 0 1 64 0v24H96Zm112 152H48V96h160zm-68-56a12 12 0 1 1-12-12 12 12 0 0 1 12 12" }, null, -1)]]);
}
var xd = { render: bd }, Sd = /* @__PURE__ */ e({
	default: () => Td,
	render: () => wd
}), Cd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function wd(e, t) {
	return q(), J("svg", Cd, [...t[0] ||= [Y("path", { d: "M208 80H96V56a32 32 0 0 1 32-32c15.37 0 29.2 11 32.16 25.59a8 8 0 0 0 15.68-3.18C171.32 24.15 151.2 8 128 8a48.05 48.05 0 0 0-48 48v24H48a16 16 0 0 0-16 16v112a16 16 0 0 0 16 16h160a16 16 0 0 0 16-16V96a16 16 0 0 0-16-16m0 128H48V96h160zm-68-56a12 12 0 1 1-12-12 12 12 0 0 1 12 12" }, null, -1)]]);
}
var Td = { render: wd }, Ed = /* @__PURE__ */ e({
	default: () => kd,
	render: () => Od
}), Dd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Od(e, t) {
	return q(), J("svg", Dd, [...t[0] ||= [Y("path", { d: "M216.57 39.43a80 80 0 0 0-132.66 81.35L28.69 176A15.86 15.86 0 0 0 24 187.31V216a16 16 0 0 0 16 16h32a8 8 0 0 0 8-8v-16h16a8 8 0 0 0 8-8v-16h16a8 8 0 0 0 5.66-2.34l9.56-9.57A79.7 79.7 0 0 0 160 176h.1a80 80 0 0 0 56.47-136.57M224 98.1c-1.09 34.09-29.75 61.86-63.89 61.9H160a63.7 63.7 0 0 1-23.65-4.51 8 8 0 0 0-8.84 1.68L116.69 168H96a8 8 0 0 0-8 8v16H72a8 8 0 0 0-8 8v16H40v-28.69l58.83-58.82a8 8 0 0 0 1.68-8.84A63.7 63.7 0 0 1 96 95.92c0-34.14 27.81-62.8 61.9-63.89A64 64 0 0 1 224 98.1M192 76a12 12 0 1 1-12-12 12 12 0 0 1 12 12" }, null, -1)]]);
}
var kd = { render: Od }, Ad = /* @__PURE__ */ e({
	default: () => Nd,
	render: () => Md
}), jd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Md(e, t) {
	return q(), J("svg", jd, [...t[0] ||= [Y("path", { d: "m229.66 218.34-50.07-50.06a88.11 88.11 0 1 0-11.31 11.31l50.06 50.07a8 8 0 0 0 11.32-11.32M40 112a72 72 0 1 1 72 72 72.08 72.08 0 0 1-72-72" }, null, -1)]]);
}
var Nd = { render: Md }, Pd = /* @__PURE__ */ e({
	default: () => Ld,
	render: () => Id
}), Fd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Id(e, t) {
	return q(), J("svg", Fd, [...t[0] ||= [Y("path", { d: "M128 80a48 48 0 1 0 48 48 48.05 48.05 0 0 0-48-48m0 80a32 32 0 1 1 32-32 32 32 0 0 1-32 32m88-29.84q.06-2.16 0-4.32l14.92-18.64a8 8 0 0 0 1.48-7.06 107.2 107.2 0 0 0-10.88-26.25 8 8 0 0 0-6-3.93l-23.72-2.64q-1.48-1.56-3-3L186 40.54a8 8 0 0 0-3.94-6 107.7 107.7 0 0 0-26.25-10.87 8 8 0 0 0-7.06 1.49L130.16 40h-4.32L107.2 25.11a8 8 0 0 0-7.06-1.48 107.6 107.6 0 0 0-26.25 10.88 8 8 0 0 0-3.93 6l-2.64 23.76q-1.56 1.49-3 3L40.54 70a8 8 0 0 0-6 3.94 107.7 107.7 0 0 0-10.87 26.25 8 8 0 0 0 1.49 7.06L40 125.84v4.32L25.11 148.8a8 8 0 0 0-1.48 7.06 107.2 107.2 0 0 0 10.88 26.25 8 8 0 0 0 6 3.93l23.72 2.64q1.49 1.56 3 3L70 215.46a8 8 0 0 0 3.94 6 107.7 107.7 0 0 0 26.25 10.87 8 8 0 0 0 7.06-1.49L125.84 216q2.16.06 4.32 0l18.64 14.92a8 8 0 0 0 7.06 1.48 107.2 107.2 0 0 0 26.25-10.88 8 8 0 0 0 3.93-6l2.64-23.72q1.56-1.48 3-3l23.78-2.8a8 8 0 0 0 6-3.94 107.7 107.7 0 0 0 10.87-26.25 8 8 0 0 0-1.49-7.06Zm-16.1-6.5a74 74 0 0 1 0 8.68 8 8 0 0 0 1.74 5.48l14.19 17.73a91.6 91.6 0 0 1-6.23 15l-22.6 2.56a8 8 0 0 0-5.1 2.64 74 74 0 0 1-6.14 6.14 8 8 0 0 0-2.64 5.1l-2.51 22.58a91.3 91.3 0 0 1-15 6.23l-17.74-14.19a8 8 0 0 0-5-1.75h-.48a74 74 0 0 1-8.68 0 8 8 0 0 0-5.48 1.74l-17.78 14.2a91.6 91.6 0 0 1-15-6.23L82.89 187a8 8 0 0 0-2.64-5.1 74 74 0 0 1-6.14-6.14 8 8 0 0 0-5.1-2.64l-22.58-2.52a91.3 91.3 0 0 1-6.23-15l14.19-17.74a8 8 0 0 0 1.74-5.48 74 74 0 0 1 0-8.68 8 8 0 0 0-1.74-5.48L40.2 100.45a91.6 91.6 0 0 1 6.23-15L69 82.89a8 8 0 0 0 5.1-2.64 74 74 0 0 1 6.14-6.14A8 8 0 0 0 82.89 69l2.51-22.57a91.3 91.3 0 0 1 15-6.23l17.74 14.19a8 8 0 0 0 5.48 1.74 74 74 0 0 1 8.68 0 8 8 0 0 0 5.48-1.74l17.77-14.19a91.6 91.6 0 0 1 15 6.23L173.11 69a8 8 0 0 0 2.64 5.1 74 74 0 0 1 6.14 6.14 8 8 0 0 0 5.1 2.64l22.58 2.51a91.3 91.3 0 0 1 6.23 15l-14.19 17.74a8 8 0 0 0-1.74 5.53Z" }, null, -1)]]);
}
var Ld = { render: Id }, Rd = /* @__PURE__ */ e({
	default: () => Vd,
	render: () => Bd
}), zd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Bd(e, t) {
	return q(), J("svg", zd, [...t[0] ||= [Y("path", { d: "M155.51 24.81a8 8 0 0 0-8.42.88L77.25 80H32a16 16 0 0 0-16 16v64a16 16 0 0 0 16 16h45.25l69.84 54.31A8 8 0 0 0 160 224V32a8 8 0 0 0-4.49-7.19M32 96h40v64H32Zm112 111.64-56-43.55V91.91l56-43.55Zm54-106.08a40 40 0 0 1 0 52.88 8 8 0 0 1-12-10.58 24 24 0 0 0 0-31.72 8 8 0 0 1 12-10.58M248 128a79.9 79.9 0 0 1-20.37 53.34 8 8 0 0 1-11.92-10.67 64 64 0 0 0 0-85.33 8 8 0 1 1 11.92-10.67A79.83 79.83 0 0 1 248 128" }, null, -1)]]);
}
var Vd = { render: Bd }, Hd = /* @__PURE__ */ e({
	default: () => Gd,
	render: () => Wd
}), Ud = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Wd(e, t) {
	return q(), J("svg", Ud, [...t[0] ||= [Y("path", { d: "M223.85 47.12a16 16 0 0 0-15-15c-12.58-.75-44.73.4-71.41 27.07L132.69 64H74.36A15.9 15.9 0 0 0 63 68.68L28.7 103a16 16 0 0 0 9.07 27.16l38.47 5.37 44.21 44.21 5.37 38.49a15.94 15.94 0 0 0 10.78 12.92 16.1 16.1 0 0 0 5.1.83 15.9 15.9 0 0 0 11.3-4.68l34.32-34.3a15.9 15.9 0 0 0 4.68-11.36v-58.33l4.77-4.77c26.68-26.68 27.83-58.83 27.08-71.42M74.36 80h42.33l-39.53 39.52L40 114.34Zm74.41-9.45a76.65 76.65 0 0 1 59.11-22.47 76.46 76.46 0 0 1-22.42 59.16L128 164.68 91.32 128ZM176 181.64 141.67 216l-5.19-37.17L176 139.31Zm-74.16 9.5C97.34 201 82.29 224 40 224a8 8 0 0 1-8-8c0-42.29 23-57.34 32.86-61.85a8 8 0 0 1 6.64 14.56c-6.43 2.93-20.62 12.36-23.12 38.91 26.55-2.5 36-16.69 38.91-23.12a8 8 0 1 1 14.56 6.64Z" }, null, -1)]]);
}
var Gd = { render: Wd }, Kd = /* @__PURE__ */ e({
	default: () => Yd,
	render: () => Jd
}), qd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Jd(e, t) {
	return q(), J("svg", qd, [...t[0] ||= [Y("path", { d: "M245.11 60.68c-7.65-13.19-27.84-16.16-58.5-8.66A95.93 95.93 0 0 0 32 128a98 98 0 0 0 .78 12.31C5.09 169 5.49 186 10.9 195.32 16 204.16 26.64 208 40.64 208a124 124 0 0 0 28.79-4A95.93 95.93 0 0 0 224 128a97 97 0 0 0-.77-12.25c12.5-13 20.82-25.35 23.65-35.92 1.95-7.32 1.36-13.76-1.77-19.15M128 48a80.11 80.11 0 0 1 78 62.2c-17.06 16.06-40.15 32.53-62.07 45.13-27.55 15.81-51.45 25.67-70.51 31.07A79.94 79.94 0 0 1 128 48M24.74 187.29c-1.46-2.51-.65-7.24 2.22-13a79 79 0 0 1 10.29-15.05 96 96 0 0 0 18 31.32c-17.25 2.9-28.01 1.05-30.51-3.27M128 208a79.45 79.45 0 0 1-38.56-9.94 370 370 0 0 0 62.43-28.86c21.58-12.39 40.68-25.82 56.07-39.08A80.07 80.07 0 0 1 128 208M231.42 75.69c-1.7 6.31-6.19 13.53-12.63 21.13a95.7 95.7 0 0 0-18-31.35c14.21-2.35 27.37-2.17 30.5 3.24.9 1.57.95 3.92.13 6.98" }, null, -1)]]);
}
var Yd = { render: Jd }, Xd = /* @__PURE__ */ e({
	default: () => $d,
	render: () => Qd
}), Zd = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Qd(e, t) {
	return q(), J("svg", Zd, [...t[0] ||= [Y("path", { d: "M183.59 213.47a8 8 0 0 1-15.18 5.06l-8-24a8 8 0 0 1 15.18-5.06ZM128 184a8 8 0 0 0-8 8v32a8 8 0 0 0 16 0v-32a8 8 0 0 0-8-8m-37.47.41a8 8 0 0 0-10.12 5.06l-8 24a8 8 0 0 0 15.18 5.06l8-24a8 8 0 0 0-5.06-10.12M248 112c0 16.22-13.37 30.89-37.65 41.29C188.22 162.78 159 168 128 168s-60.22-5.22-82.35-14.71C21.37 142.89 8 128.22 8 112c0-8.37 3.67-20.79 21.17-32.5 11.37-7.61 26.94-13.76 45.18-17.85A63.64 63.64 0 0 1 173 50.45a64.8 64.8 0 0 1 9.11 11.3C223.43 71.09 248 89.74 248 112M80 96.83v3a7.92 7.92 0 0 0 6.13 7.76A188.2 188.2 0 0 0 128 112a188 188 0 0 0 41.85-4.37 7.93 7.93 0 0 0 6.15-7.76V96a48 48 0 0 0-48.64-48C101.25 48.34 80 70.25 80 96.83M232 112c0-11.7-16.63-23.89-41.9-31.59A64.7 64.7 0 0 1 192 96v3.92a23.86 23.86 0 0 1-18.56 23.3A204 204 0 0 1 128 128a204 204 0 0 1-45.44-4.78A23.86 23.86 0 0 1 64 99.92v-3.06a65.3 65.3 0 0 1 2.13-16.52C40.72 88 24 100.25 24 112c0 18.92 42.71 40 104 40s104-21.08 104-40" }, null, -1)]]);
}
var $d = { render: Qd }, ef = /* @__PURE__ */ e({
	default: () => rf,
	render: () => nf
}), tf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function nf(e, t) {
	return q(), J("svg", tf, [...t[0] ||= [Y("path", { d: "M176 160a39.9 39.9 0 0 0-28.62 12.09l-46.1-29.63a39.8 39.8 0 0 0 0-28.92l46.1-29.63a40 40 0 1 0-8.66-13.45l-46.1 29.63a40 40 0 1 0 0 55.82l46.1 29.63A40 40 0 1 0 176 160m0-128a24 24 0 1 1-24 24 24 24 0 0 1 24-24M64 152a24 24 0 1 1 24-24 24 24 0 0 1-24 24m112 72a24 24 0 1 1 24-24 24 24 0 0 1-24 24" }, null, -1)]]);
}
var rf = { render: nf }, af = /* @__PURE__ */ e({
	default: () => cf,
	render: () => sf
}), of = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function sf(e, t) {
	return q(), J("svg", of, [...t[0] ||= [Y("path", { d: "M240 128a8 8 0 0 1-8 8h-27.06l-37.78 75.58A8 8 0 0 1 160 216h-.4a8 8 0 0 1-7.08-5.14L95.35 60.76l-32.07 70.55A8 8 0 0 1 56 136H24a8 8 0 0 1 0-16h26.85l37.87-83.31a8 8 0 0 1 14.76.46l57.51 151 31.85-63.71A8 8 0 0 1 200 120h32a8 8 0 0 1 8 8" }, null, -1)]]);
}
var cf = { render: sf }, lf = /* @__PURE__ */ e({
	default: () => ff,
	render: () => df
}), uf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function df(e, t) {
	return q(), J("svg", uf, [...t[0] ||= [Y("path", { d: "M128 24a104 104 0 1 0 104 104A104.11 104.11 0 0 0 128 24m0 192a88 88 0 1 1 88-88 88.1 88.1 0 0 1-88 88m64-88a8 8 0 0 1-8 8h-56a8 8 0 0 1-8-8V72a8 8 0 0 1 16 0v48h48a8 8 0 0 1 8 8" }, null, -1)]]);
}
var ff = { render: df }, pf = /* @__PURE__ */ e({
	default: () => gf,
	render: () => hf
}), mf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function hf(e, t) {
	return q(), J("svg", mf, [...t[0] ||= [Y("path", { d: "M184 24H72a16 16 0 0 0-16 16v36a16.07 16.07 0 0 0 6.4 12.8l52.27 39.2-52.27 39.2A16.07 16.07 0 0 0 56 180v36a16 16 0 0 0 16 16h112a16 16 0 0 0 16-16v-35.64a16.09 16.09 0 0 0-6.35-12.77L141.27 128l52.38-39.6A16.05 16.05 0 0 0 200 75.64V40a16 16 0 0 0-16-16m0 16v16H72V40Zm0 176H72v-36l56-42 56 42.35Zm-56-98L72 76v-4h112v3.64Z" }, null, -1)]]);
}
var gf = { render: hf }, _f = /* @__PURE__ */ e({
	default: () => bf,
	render: () => yf
}), vf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function yf(e, t) {
	return q(), J("svg", vf, [...t[0] ||= [Y("path", { d: "M117.25 157.92a60 60 0 1 0-66.5 0 95.83 95.83 0 0 0-47.22 37.71 8 8 0 1 0 13.4 8.74 80 80 0 0 1 134.14 0 8 8 0 0 0 13.4-8.74 95.83 95.83 0 0 0-47.22-37.71M40 108a44 44 0 1 1 44 44 44.05 44.05 0 0 1-44-44m210.14 98.7a8 8 0 0 1-11.07-2.33A79.83 79.83 0 0 0 172 168a8 8 0 0 1 0-16 44 44 0 1 0-16.34-84.87 8 8 0 1 1-5.94-14.85 60 60 0 0 1 55.53 105.64 95.83 95.83 0 0 1 47.22 37.71 8 8 0 0 1-2.33 11.07" }, null, -1)]]);
}
var bf = { render: yf }, xf = /* @__PURE__ */ e({
	default: () => wf,
	render: () => Cf
}), Sf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Cf(e, t) {
	return q(), J("svg", Sf, [...t[0] ||= [Y("path", { d: "M233.54 142.23a8 8 0 0 0-8-2 88.08 88.08 0 0 1-109.8-109.8 8 8 0 0 0-10-10 104.84 104.84 0 0 0-52.91 37A104 104 0 0 0 136 224a103.1 103.1 0 0 0 62.52-20.88 104.84 104.84 0 0 0 37-52.91 8 8 0 0 0-1.98-7.98m-44.64 48.11A88 88 0 0 1 65.66 67.11a89 89 0 0 1 31.4-26A106 106 0 0 0 96 56a104.11 104.11 0 0 0 104 104 106 106 0 0 0 14.92-1.06 89 89 0 0 1-26.02 31.4" }, null, -1)]]);
}
var wf = { render: Cf }, Tf = /* @__PURE__ */ e({
	default: () => Of,
	render: () => Df
}), Ef = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Df(e, t) {
	return q(), J("svg", Ef, [...t[0] ||= [Y("path", { d: "M216 48H40a16 16 0 0 0-16 16v160a15.84 15.84 0 0 0 9.25 14.5A16.05 16.05 0 0 0 40 240a15.9 15.9 0 0 0 10.25-3.78l.09-.07L83 208h133a16 16 0 0 0 16-16V64a16 16 0 0 0-16-16m0 144H80a8 8 0 0 0-5.23 1.95L40 224V64h176Z" }, null, -1)]]);
}
var Of = { render: Df }, kf = /* @__PURE__ */ e({
	default: () => Mf,
	render: () => jf
}), Af = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function jf(e, t) {
	return q(), J("svg", Af, [...t[0] ||= [Y("path", { d: "M227.32 28.68a16 16 0 0 0-15.66-4.08h-.15L19.57 82.84a16 16 0 0 0-2.49 29.8L102 154l41.3 84.87a15.86 15.86 0 0 0 14.44 9.13q.69 0 1.38-.06a15.88 15.88 0 0 0 14-11.51l58.2-191.94v-.15a16 16 0 0 0-4-15.66m-69.49 203.17-.05.14v-.07l-40.06-82.3 48-48a8 8 0 0 0-11.31-11.31l-48 48-82.33-40.06h-.07.14L216 40Z" }, null, -1)]]);
}
var Mf = { render: jf }, Nf = /* @__PURE__ */ e({
	default: () => If,
	render: () => Ff
}), Pf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Ff(e, t) {
	return q(), J("svg", Pf, [...t[0] ||= [Y("path", { d: "M224 48H32a8 8 0 0 0-8 8v136a16 16 0 0 0 16 16h176a16 16 0 0 0 16-16V56a8 8 0 0 0-8-8m-96 85.15L52.57 64h150.86ZM98.71 128 40 181.81V74.19Zm11.84 10.85 12 11.05a8 8 0 0 0 10.82 0l12-11.05 58 53.15H52.57ZM157.29 128 216 74.18v107.64Z" }, null, -1)]]);
}
var If = { render: Ff }, Lf = /* @__PURE__ */ e({
	default: () => Bf,
	render: () => zf
}), Rf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function zf(e, t) {
	return q(), J("svg", Rf, [...t[0] ||= [Y("path", { d: "M96 104a8 8 0 0 1 8-8h64a8 8 0 0 1 0 16h-64a8 8 0 0 1-8-8m8 40h64a8 8 0 0 0 0-16h-64a8 8 0 0 0 0 16m128 48a32 32 0 0 1-32 32H88a32 32 0 0 1-32-32V64a16 16 0 0 0-32 0c0 5.74 4.83 9.62 4.88 9.66A8 8 0 0 1 24 88a7.9 7.9 0 0 1-4.79-1.61C18.05 85.54 8 77.61 8 64a32 32 0 0 1 32-32h136a32 32 0 0 1 32 32v104h8a8 8 0 0 1 4.8 1.6c1.2.86 11.2 8.79 11.2 22.4M96.26 173.48A8.07 8.07 0 0 1 104 168h88V64a16 16 0 0 0-16-16H67.69A31.7 31.7 0 0 1 72 64v128a16 16 0 0 0 32 0c0-5.74-4.83-9.62-4.88-9.66a7.82 7.82 0 0 1-2.86-8.86M216 192a12.58 12.58 0 0 0-3.23-8h-94a27 27 0 0 1 1.21 8 31.8 31.8 0 0 1-4.29 16H200a16 16 0 0 0 16-16" }, null, -1)]]);
}
var Bf = { render: zf }, Vf = /* @__PURE__ */ e({
	default: () => Wf,
	render: () => Uf
}), Hf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "none",
	viewBox: "0 0 24 24"
};
function Uf(e, t) {
	return q(), J("svg", Hf, [...t[0] ||= [Y("path", {
		stroke: "currentColor",
		"stroke-linecap": "round",
		"stroke-linejoin": "round",
		d: "M12 2v20m5-17H9.5a3.5 3.5 0 1 0 0 7h5a3.5 3.5 0 1 1 0 7H6"
	}, null, -1)]]);
}
var Wf = { render: Uf }, Gf = /* @__PURE__ */ e({
	default: () => Jf,
	render: () => qf
}), Kf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function qf(e, t) {
	return q(), J("svg", Kf, [...t[0] ||= [Y("path", { d: "M152 120h-16V56h8a32 32 0 0 1 32 32 8 8 0 0 0 16 0 48.05 48.05 0 0 0-48-48h-8V24a8 8 0 0 0-16 0v16h-8a48 48 0 0 0 0 96h8v64h-16a32 32 0 0 1-32-32 8 8 0 0 0-16 0 48.05 48.05 0 0 0 48 48h16v16a8 8 0 0 0 16 0v-16h16a48 48 0 0 0 0-96m-40 0a32 32 0 0 1 0-64h8v64Zm40 80h-16v-64h16a32 32 0 0 1 0 64" }, null, -1)]]);
}
var Jf = { render: qf }, Yf = /* @__PURE__ */ e({
	default: () => Qf,
	render: () => Zf
}), Xf = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Zf(e, t) {
	return q(), J("svg", Xf, [...t[0] ||= [Y("path", { d: "M216 40h-80V24a8 8 0 0 0-16 0v16H40a16 16 0 0 0-16 16v120a16 16 0 0 0 16 16h39.36l-21.61 27a8 8 0 0 0 12.5 10l29.59-37h56.32l29.59 37a8 8 0 1 0 12.5-10l-21.61-27H216a16 16 0 0 0 16-16V56a16 16 0 0 0-16-16m0 136H40V56h176zm-112-56v24a8 8 0 0 1-16 0v-24a8 8 0 0 1 16 0m32-16v40a8 8 0 0 1-16 0v-40a8 8 0 0 1 16 0m32-16v56a8 8 0 0 1-16 0V88a8 8 0 0 1 16 0" }, null, -1)]]);
}
var Qf = { render: Zf }, $f = /* @__PURE__ */ e({
	default: () => np,
	render: () => tp
}), ep = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function tp(e, t) {
	return q(), J("svg", ep, [...t[0] ||= [Y("path", { d: "M223.45 40.07a8 8 0 0 0-7.52-7.52C139.8 28.08 78.82 51 52.82 94a87.1 87.1 0 0 0-12.76 49c.57 15.92 5.21 32 13.79 47.85l-19.51 19.5a8 8 0 0 0 11.32 11.32l19.5-19.51C81 210.73 97.09 215.37 113 215.94q1.67.06 3.33.06A86.93 86.93 0 0 0 162 203.18c43-26 65.93-86.97 61.45-163.11m-69.7 149.43c-22.75 13.78-49.68 14-76.71.77l88.63-88.62a8 8 0 0 0-11.32-11.32L65.73 179c-13.19-27-13-54 .77-76.71 22.09-36.47 74.6-56.44 141.31-54.06 2.39 66.66-17.59 119.18-54.06 141.27" }, null, -1)]]);
}
var np = { render: tp }, rp = /* @__PURE__ */ e({
	default: () => op,
	render: () => ap
}), ip = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function ap(e, t) {
	return q(), J("svg", ip, [...t[0] ||= [Y("path", { d: "m222.37 158.46-47.11-21.11-.13-.06a16 16 0 0 0-15.17 1.4 8 8 0 0 0-.75.56L134.87 160c-15.42-7.49-31.34-23.29-38.83-38.51l20.78-24.71c.2-.25.39-.5.57-.77a16 16 0 0 0 1.32-15.06v-.12L97.54 33.64a16 16 0 0 0-16.62-9.52A56.26 56.26 0 0 0 32 80c0 79.4 64.6 144 144 144a56.26 56.26 0 0 0 55.88-48.92 16 16 0 0 0-9.51-16.62M176 208A128.14 128.14 0 0 1 48 80a40.2 40.2 0 0 1 34.87-40 .6.6 0 0 0 0 .12l21 47-20.67 24.74a6 6 0 0 0-.57.77 16 16 0 0 0-1 15.7c9.06 18.53 27.73 37.06 46.46 46.11a16 16 0 0 0 15.75-1.14 8 8 0 0 0 .74-.56L168.89 152l47 21.05h.11A40.21 40.21 0 0 1 176 208" }, null, -1)]]);
}
var op = { render: ap }, sp = /* @__PURE__ */ e({
	default: () => up,
	render: () => lp
}), cp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function lp(e, t) {
	return q(), J("svg", cp, [...t[0] ||= [Y("path", { d: "M208 152h16a8 8 0 0 0 0-16h-16v-16h16a8 8 0 0 0 0-16h-16.4a79.76 79.76 0 0 0-21.44-46.85l19.5-19.49a8 8 0 0 0-11.32-11.32l-20.29 20.3a79.74 79.74 0 0 0-92.1 0l-20.29-20.3a8 8 0 0 0-11.32 11.32l19.5 19.49A79.76 79.76 0 0 0 48.4 104H32a8 8 0 0 0 0 16h16v16H32a8 8 0 0 0 0 16h16v8c0 2.7.14 5.37.4 8H32a8 8 0 0 0 0 16h19.68a80 80 0 0 0 152.64 0H224a8 8 0 0 0 0-16h-16.4c.26-2.63.4-5.3.4-8ZM128 48a64.07 64.07 0 0 1 63.48 56h-127A64.07 64.07 0 0 1 128 48m8 175.48V144a8 8 0 0 0-16 0v79.48A64.07 64.07 0 0 1 64 160v-40h128v40a64.07 64.07 0 0 1-56 63.48" }, null, -1)]]);
}
var up = { render: lp }, dp = /* @__PURE__ */ e({
	default: () => mp,
	render: () => pp
}), fp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function pp(e, t) {
	return q(), J("svg", fp, [...t[0] ||= [Y("path", { d: "M160 40a88.09 88.09 0 0 0-78.71 48.67A64 64 0 1 0 72 216h88a88 88 0 0 0 0-176m0 160H72a48 48 0 0 1 0-96c1.1 0 2.2 0 3.29.11A88 88 0 0 0 72 128a8 8 0 0 0 16 0 72 72 0 1 1 72 72" }, null, -1)]]);
}
var mp = { render: pp }, hp = /* @__PURE__ */ e({
	default: () => vp,
	render: () => _p
}), gp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function _p(e, t) {
	return q(), J("svg", gp, [...t[0] ||= [Y("path", { d: "M208 136H48a16 16 0 0 0-16 16v48a16 16 0 0 0 16 16h160a16 16 0 0 0 16-16v-48a16 16 0 0 0-16-16m0 64H48v-48h160zm0-160H48a16 16 0 0 0-16 16v48a16 16 0 0 0 16 16h160a16 16 0 0 0 16-16V56a16 16 0 0 0-16-16m0 64H48V56h160zm-16-24a12 12 0 1 1-12-12 12 12 0 0 1 12 12m0 96a12 12 0 1 1-12-12 12 12 0 0 1 12 12" }, null, -1)]]);
}
var vp = { render: _p }, yp = /* @__PURE__ */ e({
	default: () => Sp,
	render: () => xp
}), bp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function xp(e, t) {
	return q(), J("svg", bp, [...t[0] ||= [Y("path", { d: "M128 24c-53.83 0-96 24.6-96 56v96c0 31.4 42.17 56 96 56s96-24.6 96-56V80c0-31.4-42.17-56-96-56m80 104c0 9.62-7.88 19.43-21.61 26.92C170.93 163.35 150.19 168 128 168s-42.93-4.65-58.39-13.08C55.88 147.43 48 137.62 48 128v-16.64c17.06 15 46.23 24.64 80 24.64s62.94-9.68 80-24.64ZM69.61 53.08C85.07 44.65 105.81 40 128 40s42.93 4.65 58.39 13.08C200.12 60.57 208 70.38 208 80s-7.88 19.43-21.61 26.92C170.93 115.35 150.19 120 128 120s-42.93-4.65-58.39-13.08C55.88 99.43 48 89.62 48 80s7.88-19.43 21.61-26.92m116.78 149.84C170.93 211.35 150.19 216 128 216s-42.93-4.65-58.39-13.08C55.88 195.43 48 185.62 48 176v-16.64c17.06 15 46.23 24.64 80 24.64s62.94-9.68 80-24.64V176c0 9.62-7.88 19.43-21.61 26.92" }, null, -1)]]);
}
var Sp = { render: xp }, Cp = /* @__PURE__ */ e({
	default: () => Ep,
	render: () => Tp
}), wp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Tp(e, t) {
	return q(), J("svg", wp, [...t[0] ||= [Y("path", { d: "M104 40H56a16 16 0 0 0-16 16v48a16 16 0 0 0 16 16h48a16 16 0 0 0 16-16V56a16 16 0 0 0-16-16m0 64H56V56h48zm96-64h-48a16 16 0 0 0-16 16v48a16 16 0 0 0 16 16h48a16 16 0 0 0 16-16V56a16 16 0 0 0-16-16m0 64h-48V56h48zm-96 32H56a16 16 0 0 0-16 16v48a16 16 0 0 0 16 16h48a16 16 0 0 0 16-16v-48a16 16 0 0 0-16-16m0 64H56v-48h48zm96-64h-48a16 16 0 0 0-16 16v48a16 16 0 0 0 16 16h48a16 16 0 0 0 16-16v-48a16 16 0 0 0-16-16m0 64h-48v-48h48z" }, null, -1)]]);
}
var Ep = { render: Tp }, Dp = /* @__PURE__ */ e({
	default: () => Ap,
	render: () => kp
}), Op = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function kp(e, t) {
	return q(), J("svg", Op, [...t[0] ||= [Y("path", { d: "M192 32H64a32 32 0 0 0-32 32v128a32 32 0 0 0 32 32h128a32 32 0 0 0 32-32V64a32 32 0 0 0-32-32m16 160a16 16 0 0 1-16 16H64a16 16 0 0 1-16-16V64a16 16 0 0 1 16-16h128a16 16 0 0 1 16 16ZM104 92a12 12 0 1 1-12-12 12 12 0 0 1 12 12m36 36a12 12 0 1 1-12-12 12 12 0 0 1 12 12m36 36a12 12 0 1 1-12-12 12 12 0 0 1 12 12" }, null, -1)]]);
}
var Ap = { render: kp }, jp = /* @__PURE__ */ e({
	default: () => Pp,
	render: () => Np
}), Mp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Np(e, t) {
	return q(), J("svg", Mp, [...t[0] ||= [Y("path", { d: "m223.68 66.15-88-48.15a15.88 15.88 0 0 0-15.36 0l-88 48.17a16 16 0 0 0-8.32 14v95.64a16 16 0 0 0 8.32 14l88 48.17a15.88 15.88 0 0 0 15.36 0l88-48.17a16 16 0 0 0 8.32-14V80.18a16 16 0 0 0-8.32-14.03M128 32l80.34 44L128 120 47.66 76ZM40 90l80 43.78v85.79l-80-43.75Zm96 129.57v-85.75L216 90v85.78Z" }, null, -1)]]);
}
var Pp = { render: Np }, Fp = /* @__PURE__ */ e({
	default: () => Rp,
	render: () => Lp
}), Ip = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Lp(e, t) {
	return q(), J("svg", Ip, [...t[0] ||= [Y("path", { d: "M128 128a8 8 0 0 1-3 6.25l-40 32a8 8 0 1 1-10-12.5L107.19 128 75 102.25a8 8 0 1 1 10-12.5l40 32a8 8 0 0 1 3 6.25m48 24h-40a8 8 0 0 0 0 16h40a8 8 0 0 0 0-16m56-96v144a16 16 0 0 1-16 16H40a16 16 0 0 1-16-16V56a16 16 0 0 1 16-16h176a16 16 0 0 1 16 16m-16 144V56H40v144z" }, null, -1)]]);
}
var Rp = { render: Lp }, zp = /* @__PURE__ */ e({
	default: () => Hp,
	render: () => Vp
}), Bp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Vp(e, t) {
	return q(), J("svg", Bp, [...t[0] ||= [Y("path", { d: "M104 216a16 16 0 1 1-16-16 16 16 0 0 1 16 16m88-16a16 16 0 1 0 16 16 16 16 0 0 0-16-16m47.71-125.86-25.64 92.28A24.06 24.06 0 0 1 191 184H92.16A24.06 24.06 0 0 1 69 166.42L33.92 40H16a8 8 0 0 1 0-16h24a8 8 0 0 1 7.71 5.86L57.19 64H232a8 8 0 0 1 7.71 10.14M221.47 80H61.64l22.81 82.14a8 8 0 0 0 7.71 5.86H191a8 8 0 0 0 7.71-5.86Z" }, null, -1)]]);
}
var Hp = { render: Vp }, Up = /* @__PURE__ */ e({
	default: () => Kp,
	render: () => Gp
}), Wp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Gp(e, t) {
	return q(), J("svg", Wp, [...t[0] ||= [Y("path", { d: "M216 72h-35.08c.39-.33.79-.65 1.17-1A29.53 29.53 0 0 0 192 49.57 32.62 32.62 0 0 0 158.44 16 29.53 29.53 0 0 0 137 25.91a55 55 0 0 0-9 14.48 55 55 0 0 0-9-14.48A29.53 29.53 0 0 0 97.56 16 32.62 32.62 0 0 0 64 49.57 29.53 29.53 0 0 0 73.91 71c.38.33.78.65 1.17 1H40a16 16 0 0 0-16 16v32a16 16 0 0 0 16 16v64a16 16 0 0 0 16 16h144a16 16 0 0 0 16-16v-64a16 16 0 0 0 16-16V88a16 16 0 0 0-16-16m-67-35.49a13.7 13.7 0 0 1 10-4.5h.49A16.62 16.62 0 0 1 176 49.08a13.7 13.7 0 0 1-4.5 10c-9.49 8.4-25.24 11.36-35 12.4 1.2-10.59 4.5-25.98 12.5-34.97m-64.09.36A16.63 16.63 0 0 1 96.59 32h.49a13.7 13.7 0 0 1 10 4.5c8.39 9.48 11.35 25.2 12.39 34.92-9.72-1-25.44-4-34.92-12.39a13.7 13.7 0 0 1-4.5-10 16.6 16.6 0 0 1 4.82-12.16ZM40 88h80v32H40Zm16 48h64v64H56Zm144 64h-64v-64h64Zm16-80h-80V88h80z" }, null, -1)]]);
}
var Kp = { render: Gp }, qp = /* @__PURE__ */ e({
	default: () => Xp,
	render: () => Yp
}), Jp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function Yp(e, t) {
	return q(), J("svg", Jp, [...t[0] ||= [Y("path", { d: "m223.68 66.15-88-48.15a15.88 15.88 0 0 0-15.36 0l-88 48.17a16 16 0 0 0-8.32 14v95.64a16 16 0 0 0 8.32 14l88 48.17a15.88 15.88 0 0 0 15.36 0l88-48.17a16 16 0 0 0 8.32-14V80.18a16 16 0 0 0-8.32-14.03M128 32l80.34 44-29.77 16.3-80.35-44Zm0 88L47.66 76l33.9-18.56 80.34 44ZM40 90l80 43.78v85.79l-80-43.75Zm176 85.78-80 43.79v-85.75l32-17.51V152a8 8 0 0 0 16 0v-44.45L216 90v85.77Z" }, null, -1)]]);
}
var Xp = { render: Yp }, Zp = /* @__PURE__ */ e({
	default: () => em,
	render: () => $p
}), Qp = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function $p(e, t) {
	return q(), J("svg", Qp, [...t[0] ||= [Y("path", { d: "M232 208h-18.31L153.42 34.75A16 16 0 0 0 138.31 24h-20.62a16 16 0 0 0-15.11 10.74L42.31 208H24a8 8 0 0 0 0 16h208a8 8 0 0 0 0-16M95.43 104h65.14l16.7 48H78.73Zm22.26-64h20.62L155 88h-54ZM73.17 168h109.66l13.92 40H59.25Z" }, null, -1)]]);
}
var em = { render: $p }, tm = /* @__PURE__ */ e({
	default: () => im,
	render: () => rm
}), nm = {
	xmlns: "http://www.w3.org/2000/svg",
	fill: "currentColor",
	viewBox: "0 0 256 256"
};
function rm(e, t) {
	return q(), J("svg", nm, [...t[0] ||= [Y("path", { d: "M128 24a104 104 0 1 0 104 104A104.11 104.11 0 0 0 128 24m88 104a87.6 87.6 0 0 1-6.4 32.94l-44.7-27.49a15.9 15.9 0 0 0-6.24-2.23l-22.82-3.08a16.11 16.11 0 0 0-16 7.86h-8.72l-3.8-7.86a15.91 15.91 0 0 0-11-8.67l-8-1.73L96.14 104h16.71a16.06 16.06 0 0 0 7.73-2l12.25-6.76a16.6 16.6 0 0 0 3-2.14l26.91-24.34A15.93 15.93 0 0 0 166 49.1l-.36-.65A88.11 88.11 0 0 1 216 128m-72.69-86.66L152 56.9l-26.91 24.34L112.85 88H96.14a16 16 0 0 0-13.88 8l-8.73 15.23-10.15-27.04 10.94-25.87a87.87 87.87 0 0 1 69-17ZM40 128a87.5 87.5 0 0 1 8.54-37.8l11.34 30.27a16 16 0 0 0 11.62 10l21.43 4.61 3.81 7.92a16.09 16.09 0 0 0 14.4 9h1.48l-7.23 16.23a16 16 0 0 0 2.86 17.37l.14.14 19.61 20.2-1.94 10A88.11 88.11 0 0 1 40 128m102.58 86.78 1.13-5.81a16.09 16.09 0 0 0-4-13.9 2 2 0 0 1-.14-.14L120 174.74 133.7 144l22.82 3.08 45.72 28.12a88.18 88.18 0 0 1-59.66 39.58" }, null, -1)]]);
}
var im = { render: rm };
export { Xa as $, Aa as A, c as At, oa as B, ye as Bt, fi as C, xn as Ct, kr as D, i as Dt, Is as E, hn as Et, ia as F, g as Ft, nr as G, oe as Gt, ra as H, v as Ht, na as I, s as It, da as J, _e as Jt, ga as K, ge as Kt, Yi as L, y as Lt, Qn as M, xe as Mt, Ji as N, A as Nt, Or as O, D as Ot, ea as P, f as Pt, pi as Q, se as Qt, la as R, o as Rt, Gi as S, wn as St, rs as T, mn as Tt, q as U, je as Ut, aa as V, _ as Vt, Dr as W, Me as Wt, ba as X, Pe as Xt, pa as Y, ue as Yt, Ea as Z, ie as Zt, Ao as _, un as _t, W as a, Pr as at, as as b, dn as bt, Un as c, bn as ct, Y as d, on as dt, Ta as et, Zo as f, L as ft, ja as g, tn as gt, jo as h, $t as ht, G as i, Nr as it, us as j, O as jt, ka as k, re as kt, is as l, ze as lt, J as m, Ve as mt, ii as n, Fr as nt, Go as o, wr as ot, ss as p, cn as pt, va as q, Le as qt, ti as r, Mr as rt, Xr as s, Tr as st, Ys as t, hi as tt, Fs as u, Be as ut, _a as v, en as vt, hs as w, gn as wt, X as x, F as xt, os as y, nn as yt, ta as z, m as zt };
